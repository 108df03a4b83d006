using System.Collections.Immutable;
using System.Reflection;
using AiTalent.Domain.Decisions;

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>
/// Generates values of any type used in events: valid ones, those at the limits of their type, and those that Decide refuses.
/// </summary>
/// <param name="idOf">Returns an id for a constructor parameter by its name.</param>
internal sealed class ExtremeValues(Random random, Func<string, Guid> idOf)
{
    private static readonly string[] Texts =
    [
        "", " ", "Học máy", "기계 학습", "vi", "VN", "01", "Asia/Seoul", "\uFFFE", "a\uFDD0b", "\uFFFF", "\u202E", "\u200B", "👩‍👩‍👧‍👦", "'; DROP TABLE event; --", "<script>",
        new('x', 5_000), "\u0001",
    ];

    private static readonly DateOnly[] Days =
        [DateOnly.MinValue, DateOnly.MaxValue, new(1, 1, 2), new(9999, 12, 30), new(1900, 1, 1), new(2026, 3, 10), new(2026, 12, 31)];

    private static readonly DateTimeOffset[] Instants =
    [
        DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.MinValue.AddHours(3), DateTimeOffset.MaxValue.AddHours(-3), DateTimeOffset.UnixEpoch,
        new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero), new(2026, 3, 9, 23, 0, 0, TimeSpan.FromHours(9)), new(1, 1, 1, 0, 0, 0, TimeSpan.FromHours(-11)),
    ];

    private static readonly int[] Numbers = [int.MinValue, int.MaxValue, -1, 0, 1, 30, 1_000_000];

    public object Make(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(Of)]);
    }

    private object? Of(ParameterInfo parameter)
    {
        var isNullable = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        return isNullable && random.Next(3) == 0 ? null : Of(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, parameter.Name!);
    }

    private object Of(Type type, string name)
    {
        if (type == typeof(Guid))
            return idOf(name);
        if (type == typeof(string))
            return Pick(Texts);
        if (type == typeof(int))
            return Pick(Numbers);
        if (type == typeof(long))
            return (long)Pick(Numbers);
        if (type == typeof(decimal))
            return Pick<decimal>([0, 100, -1, decimal.MaxValue, 99.5m]);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(DateOnly))
            return Pick(Days);
        if (type == typeof(DateTimeOffset))
            return Pick(Instants);
        if (type.IsEnum)
            return Enum.ToObject(type, random.Next(6) == 0 ? Pick([-1, 99, 30_000]) : Pick(Enum.GetValues(type).Cast<object>().Select(Convert.ToInt32).ToArray()));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Many(nameof(ToArray), type.GenericTypeArguments[0], name);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? Many(nameof(ToList), type.GenericTypeArguments[0], name) : Make(type);
    }

    private object Many(string method, Type item, string name)
    {
        var items = Enumerable.Range(0, random.Next(4)).Select(_ => Of(item, name)).ToList();
        return GetType().GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static ImmutableArray<T> ToArray<T>(List<object> items) => [.. items.Cast<T>()];

    private static ValueList<T> ToList<T>(List<object> items) => new([.. items.Cast<T>()]);

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
