using System.Diagnostics.CodeAnalysis;

namespace AiTalent.Api.Requests;

/// <summary>Checks that required fields are present and lists are within their limits.</summary>
internal static class Given
{
    public static T Required<T>([NotNull] this T? value, string field)
        where T : class => value ?? throw new BadInputException("required", field);

    public static T Required<T>([NotNull] this T? value, string field)
        where T : struct => value ?? throw new BadInputException("required", field);

    /// <summary>Checks that a provided id is not the empty id.</summary>
    public static Guid? NotEmpty(this Guid? id, string field) => id == Guid.Empty ? throw new BadInputException("out_of_range", field) : id;

    public static T[] Required<T>([NotNull] this T[]? items, string field, int most)
    {
        if (items is null || items.Length == 0)
            throw new BadInputException("required", field);
        return items.Length <= most ? items : throw new BadInputException("too_many", field);
    }

    public static void Distinct<T>(this IReadOnlyCollection<T> items, string field)
    {
        if (items.Distinct().Count() != items.Count)
            throw new BadInputException("duplicate", field);
    }
}
