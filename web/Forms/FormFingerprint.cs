using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Forms;

/// <summary>
/// Computes the fingerprint of a form's content: the same content under the same key is a repeated command, other
/// content is refused.
/// </summary>
public static class FormFingerprint
{
    private const string Token = "__RequestVerificationToken";

    public static long Of(IFormCollection form)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, values) in form.Where(field => field.Key != Token).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in values)
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{value}\0"));
        }

        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }
}
