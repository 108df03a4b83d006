
namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Splits a full name into its two parts. In Vietnam and Korea the family name comes first.</summary>
public static class LearnerImportName
{
    private static readonly string[] KoreanPairs = ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"];

    public static (string? Family, string? Given) Split(string? name)
    {
        var words = (name ?? "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is [var family, var given])
            return (family, given);
        if (words is not [var only])
            return (null, null);
        if (only.Length < 2 || only.Any(letter => letter is < '가' or > '힣'))
            return (null, only);
        var length = only.Length > 2 && KoreanPairs.Contains(only[..2]) ? 2 : 1;
        return (only[..length], only[length..]);
    }
}
