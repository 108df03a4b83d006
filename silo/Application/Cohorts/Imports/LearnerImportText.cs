using System.Text;
using AiTalent.Domain.Languages;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>
/// Decodes an uploaded file: UTF-8 with or without a byte order mark, UTF-16 with one, or CP949 as written by Korean spreadsheets.
/// </summary>
public static class LearnerImportText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Korean =
        CodePagesEncodingProvider.Instance.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>The text in NFC; null if the encoding is none of these.</returns>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Decode(Encoding.Unicode, bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Decode(Encoding.BigEndianUnicode, bytes[2..]);
        return Decode(Utf8, bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes) ?? Decode(Korean, bytes);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return UnicodeText.Repair(encoding.GetString(bytes)).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
