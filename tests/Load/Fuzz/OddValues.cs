using AiTalent.Application.Localization;

namespace AiTalent.Load.Fuzz;

/// <summary>Provides values that often cause failures, of every kind, independent of any field.</summary>
internal static class OddValues
{
    private static readonly string[] Texts =
    [
        "", " ", "\u200B", "\u3164", "\uFFFE", "\uFFFF", "\uFDD0", "\0", "a\0b", "\u0001", "\u2028", "\u202Eabc", "\uFEFF", "\U0001FFFE", "\u0130", "\uFDFA",
        "👩‍👩‍👧‍👦", "Nguyễn Thị Ánh", "김서연", "'; DROP TABLE people; --", "<script>alert(1)</script>", "\"><img src=x>", "{{7*7}}", "${x}", "{0}", "%", "%00", "%zz",
        "!%_", "*", "?", "#", "&", "a=b&c=d", "../../etc/passwd", "//example.com", "\\\\example.com", "javascript:alert(1)", "=1+1", "＝1", "|cmd", "a;=1",
        "a\r\nb", "\r\nSet-Cookie: x=y", "\t", "null", "true", "false", "undefined", "NaN", "[]", "{}", "-", "--", "x", "XX", "zz", "vi", "VN", "KR", "en",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "2", "+1", " 1", "1.5", "1,5", "1e3", "1e309", "0x10", "٣", "１", "2147483647", "2147483648", "-2147483648", "4294967296",
        "9223372036854775807", "9223372036854775808", "-9223372036854775809", "99999999999999999999999", "0.0000000000000000000000000001", "79228162514264337593543950336",
    ];

    private static readonly string[] Times =
    [
        "0001-01-01", "1899-12-31", "1900-01-01", "1999-12-31", "2000-01-01", "2024-02-29", "2023-02-29", "2026-13-01", "2099-12-31", "2100-01-01", "9999-12-31",
        "10000-01-01", "9999-12", "0001-01", "2026-06", "2026", "01/02/2026", "2026-06-01T00:00", "2026-06-01T25:00:00Z", "2026-06-01T00:00:00Z",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "2026-06-01T00:00:00.123456789+07:00",
    ];

    private static readonly string[] Ids =
    [
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "{01990000-0000-7000-8000-000000000003}", "0199000000007000800000000000000",
        "01990000-0000-7000-8000-00000000000g",
    ];

    public static string Text(Random random) => random.Next(12) switch
    {
        < 5 => random.Of(Texts),
        < 7 => random.Of(Numbers),
        < 9 => random.Of(Times),
        9 => random.Of(Ids),
        10 => Long(random),
        _ => Scrambled(random),
    };

    public static T Of<T>(this Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public static bool Chance(this Random random, double chance) => random.NextDouble() < chance;

    private static string Long(Random random) => string.Concat(Enumerable.Repeat(random.Of(["a", "ế", "각", "\u0301", "👍", "\uFDFA", "%", " "]), random.Of([21, 65, 101, 301, 2_000])));

    /// <summary>Returns arbitrary UTF-16, including unpaired surrogates.</summary>
    private static string Scrambled(Random random) => new([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next(char.MaxValue + 1))]);
}
