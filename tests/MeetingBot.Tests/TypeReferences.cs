using System.Reflection;
using System.Reflection.Emit;

namespace MeetingBot.Tests;

/// <summary>Every type that a type names: in its bases, members, attributes, local variables, and in the instructions of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) =>
        Heads(type).Concat(type.GetMembers(Own).SelectMany(Member)).OfType<Type>().SelectMany(Parts).Distinct();

    private static IEnumerable<Type?> Heads(Type type) =>
        [type.BaseType, .. type.GetInterfaces(), .. Attributes(type), .. type.GetGenericArguments().SelectMany(Constraints)];

    private static IEnumerable<Type> Constraints(Type type) => type.IsGenericParameter ? type.GetGenericParameterConstraints() : [];

    private static IEnumerable<Type?> Member(MemberInfo member) => Attributes(member).Concat(member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo e => [e.EventHandlerType],
        MethodBase method => Method(method),
        _ => [],
    });

    private static IEnumerable<Type> Attributes(MemberInfo member) =>
        member.GetCustomAttributesData().SelectMany(a => a.ConstructorArguments
            .Select(argument => argument.Value as Type ?? argument.ArgumentType).Prepend(a.AttributeType));

    private static IEnumerable<Type?> Method(MethodBase method)
    {
        var signature = method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType);
        var generic = method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Constraints) : [];
        return method.GetMethodBody() is { } body
            ? [
                .. signature, .. generic,
                .. body.LocalVariables.Select(local => local.LocalType),
                .. body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType),
                .. Tokens(body.GetILAsByteArray() ?? []).SelectMany(token => Resolve(method, token)),
            ]
            : signature.Concat(generic);
    }

    private static IEnumerable<Type?> Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.GetGenericArguments(), .. called.GetParameters().Select(p => p.ParameterType)],
            ConstructorInfo made => [made.DeclaringType, .. made.GetParameters().Select(p => p.ParameterType)],
            _ => [],
        };
    }

    /// <summary>The metadata tokens among the operands; a body is a row of op codes, each with an operand of known size.</summary>
    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = OpCodesByValue[body[at] == 0xFE ? BitConverter.ToInt16([body[at + 1], 0xFE]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineType or OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(body, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
        : [type];
}
