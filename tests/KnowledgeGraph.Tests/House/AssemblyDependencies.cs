using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace KnowledgeGraph.Tests.House;

/// <summary>Reads from a compiled assembly which types its types name: in bases, signatures, attributes and code.</summary>
static class AssemblyDependencies
{
    /// <returns>Each pair once; a type's use of itself is left out.</returns>
    public static IReadOnlySet<Dependency> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var names = new TypeNames(metadata);
        var found = new HashSet<Dependency>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var from = names.Of(handle);
            found.UnionWith(TypesNamedBy(metadata.GetTypeDefinition(handle), file, names)
                .Where(to => to != from)
                .Select(to => new Dependency(from, to)));
        }
        return found;
    }

    /// <returns>The simple names of the assemblies that this one refers to.</returns>
    public static IReadOnlyList<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }

    static IEnumerable<TypeId> TypesNamedBy(TypeDefinition type, PEReader file, TypeNames names)
    {
        var metadata = names.Metadata;
        return names.InToken(type.BaseType)
            .Concat(type.GetInterfaceImplementations()
                .SelectMany(i => names.InToken(metadata.GetInterfaceImplementation(i).Interface)))
            .Concat(type.GetCustomAttributes().SelectMany(a => names.InToken(metadata.GetCustomAttribute(a).Constructor)))
            .Concat(type.GetGenericParameters().SelectMany(names.InConstraints))
            .Concat(type.GetFields()
                .SelectMany(f => metadata.GetFieldDefinition(f).DecodeSignature(names, null)))
            .Concat(type.GetMethods().SelectMany(m => TypesNamedBy(metadata.GetMethodDefinition(m), file, names)));
    }

    static IEnumerable<TypeId> TypesNamedBy(MethodDefinition method, PEReader file, TypeNames names)
    {
        var signature = method.DecodeSignature(names, null);
        var outside = signature.ParameterTypes.Append(signature.ReturnType).SelectMany(types => types)
            .Concat(method.GetGenericParameters().SelectMany(names.InConstraints));
        return method.RelativeVirtualAddress == 0
            ? outside
            : outside.Concat(TypesNamedBy(file.GetMethodBody(method.RelativeVirtualAddress), names));
    }

    static IEnumerable<TypeId> TypesNamedBy(MethodBodyBlock body, TypeNames names)
    {
        var locals = body.LocalSignature.IsNil
            ? []
            : names.Metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null)
                .SelectMany(types => types);
        var caught = body.ExceptionRegions.SelectMany(region => names.InToken(region.CatchType));
        return InstructionTokens.Read(body.GetILBytes()!)
            .SelectMany(token => names.InToken(MetadataTokens.EntityHandle(token)))
            .Concat(locals)
            .Concat(caught);
    }
}
