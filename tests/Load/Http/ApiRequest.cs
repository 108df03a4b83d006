using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiTalent.Load.Http;

/// <param name="Path">The path with the query.</param>
/// <param name="Key">The Idempotency-Key; empty for none.</param>
/// <param name="IfMatch">The revision that a change is based on.</param>
internal readonly record struct ApiRequest(string Method, string Path, ReadOnlyMemory<byte> Body = default, Guid Key = default, int? IfMatch = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static ApiRequest Get(string path) => new("GET", path);

    public static ApiRequest Post<T>(string path, T body, Guid key = default) => new("POST", path, JsonSerializer.SerializeToUtf8Bytes(body, Json), key);

    public static ApiRequest Delete(string path, Guid key = default) => new("DELETE", path, default, key);

    public static ApiRequest Patch<T>(string path, T body, int revision, Guid key) => new("PATCH", path, JsonSerializer.SerializeToUtf8Bytes(body, Json), key, revision);

    public static ApiRequest Put<T>(string path, T body, Guid key = default) => new("PUT", path, JsonSerializer.SerializeToUtf8Bytes(body, Json), key);
}
