using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace KnowledgeGraph.Tests.House;

/// <summary>Finds the types that a token or a signature of an assembly names, generic arguments included.</summary>
sealed class TypeNames(MetadataReader metadata) : ISignatureTypeProvider<IEnumerable<TypeId>, object?>
{
    public MetadataReader Metadata => metadata;

    public TypeId Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.IsNested
            ? Of(type.GetDeclaringType())
            : new(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    TypeId Of(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Of((TypeReferenceHandle)type.ResolutionScope)
            : new(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    /// <param name="handle">Of a type, a member or an instantiation; nil gives nothing.</param>
    public IEnumerable<TypeId> InToken(EntityHandle handle)
        => handle.IsNil ? [] : handle.Kind switch
        {
            HandleKind.TypeDefinition => [Of((TypeDefinitionHandle)handle)],
            HandleKind.TypeReference => [Of((TypeReferenceHandle)handle)],
            HandleKind.TypeSpecification =>
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null),
            HandleKind.FieldDefinition =>
                [Of(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType())],
            HandleKind.MethodDefinition =>
                [Of(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType())],
            HandleKind.MemberReference =>
                InToken(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
            HandleKind.MethodSpecification => InCall(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
            _ => [],
        };

    public IEnumerable<TypeId> InConstraints(GenericParameterHandle handle)
        => metadata.GetGenericParameter(handle).GetConstraints()
            .SelectMany(constraint => InToken(metadata.GetGenericParameterConstraint(constraint).Type));

    IEnumerable<TypeId> InCall(MethodSpecification call)
        => InToken(call.Method).Concat(call.DecodeSignature(this, null).SelectMany(types => types));

    public IEnumerable<TypeId> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        => [Of(handle)];

    public IEnumerable<TypeId> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        => [Of(handle)];

    public IEnumerable<TypeId> GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
        => InToken(handle);

    public IEnumerable<TypeId> GetGenericInstantiation(
        IEnumerable<TypeId> genericType, ImmutableArray<IEnumerable<TypeId>> typeArguments)
        => genericType.Concat(typeArguments.SelectMany(types => types));

    public IEnumerable<TypeId> GetFunctionPointerType(MethodSignature<IEnumerable<TypeId>> signature)
        => signature.ParameterTypes.Append(signature.ReturnType).SelectMany(types => types);

    public IEnumerable<TypeId> GetModifiedType(
        IEnumerable<TypeId> modifier, IEnumerable<TypeId> unmodifiedType, bool isRequired)
        => modifier.Concat(unmodifiedType);

    public IEnumerable<TypeId> GetArrayType(IEnumerable<TypeId> elementType, ArrayShape shape) => elementType;

    public IEnumerable<TypeId> GetSZArrayType(IEnumerable<TypeId> elementType) => elementType;

    public IEnumerable<TypeId> GetByReferenceType(IEnumerable<TypeId> elementType) => elementType;

    public IEnumerable<TypeId> GetPointerType(IEnumerable<TypeId> elementType) => elementType;

    public IEnumerable<TypeId> GetPinnedType(IEnumerable<TypeId> elementType) => elementType;

    public IEnumerable<TypeId> GetGenericMethodParameter(object? genericContext, int index) => [];

    public IEnumerable<TypeId> GetGenericTypeParameter(object? genericContext, int index) => [];

    public IEnumerable<TypeId> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];
}
