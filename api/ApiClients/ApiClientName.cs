using System.Globalization;
using System.Text;

namespace AiTalent.Api.ApiClients;

/// <summary>Derives a client id from a client's name: <c>Bách khoa SIS</c> becomes <c>bach-khoa-sis</c>.</summary>
internal static class ApiClientName
{
    private const int Longest = 60;

    public static string ToId(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                id.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString(0, Math.Min(id.Length, Longest)).Trim('-');
    }
}
