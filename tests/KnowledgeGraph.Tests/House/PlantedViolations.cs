// Small wrongs for the layering test to find: one for each way in which a type can name another.
namespace Planted
{
    sealed class EngineLimits;
}

namespace Planted.Errors
{
    [AttributeUsage(AttributeTargets.Class)]
    sealed class RuleAttribute : Attribute;
}

namespace Planted.Schema
{
    interface ISeen;
}

namespace Planted.Neo4j
{
    sealed class Statement
    {
        public static readonly int Count = 1;

        public static void Run()
        {
        }
    }

    interface IStatement<T>;

    sealed class Failure : Exception;
}

namespace Planted.Sqlite
{
    sealed class Allowed : Planted.Schema.ISeen
    {
        public static string Reads(Planted.EngineLimits limits) => nameof(limits);
    }

    sealed class InField
    {
        public Planted.Neo4j.Statement Value = null!;
    }

    sealed class InArgument
    {
        public List<Planted.Neo4j.Statement[]>? Values { get; set; }
    }

    sealed class InCall
    {
        public static void Run() => Planted.Neo4j.Statement.Run();
    }

    sealed class InLambda
    {
        public static Func<int> Make() => () => Planted.Neo4j.Statement.Count;
    }

    sealed class InIterator
    {
        public static IEnumerable<string> Names()
        {
            yield return nameof(InIterator);
            yield return typeof(Planted.Neo4j.Statement).Name;
        }
    }

    sealed class InCatch
    {
        public static void Run()
        {
            try
            {
                GC.KeepAlive(null);
            }
            catch (Planted.Neo4j.Failure)
            {
            }
        }
    }

    sealed class InConstraint<T>
        where T : Planted.Neo4j.IStatement<int>;
}

namespace Planted.Schema.Reading
{
    [Planted.Errors.Rule]
    sealed class InNestedRoom
    {
        public Planted.Sqlite.Allowed Value = null!;
    }
}
