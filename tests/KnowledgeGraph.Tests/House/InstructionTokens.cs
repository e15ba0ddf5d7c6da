using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace KnowledgeGraph.Tests.House;

/// <summary>Walks a method's instructions and yields what they name.</summary>
/// <remarks>Source: ECMA-335, partition III (the instruction set).</remarks>
static class InstructionTokens
{
    const byte TwoBytes = 0xFE;

    static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    /// <returns>Metadata tokens of types, fields, methods and their instantiations; no strings, no signatures.</returns>
    public static IEnumerable<int> Read(byte[] instructions)
    {
        for (var at = 0; at < instructions.Length;)
        {
            var code = Codes[instructions[at] == TwoBytes ? TwoBytes << 8 | instructions[at + 1] : instructions[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineType or OperandType.InlineField
                or OperandType.InlineMethod or OperandType.InlineTok)
                yield return Number(instructions, at);
            at += OperandBytes(code.OperandType, instructions, at);
        }
    }

    static int OperandBytes(OperandType operand, byte[] instructions, int at)
        => operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + 4 * Number(instructions, at),
            _ => 4,
        };

    static int Number(byte[] instructions, int at)
        => BinaryPrimitives.ReadInt32LittleEndian(instructions.AsSpan(at));
}
