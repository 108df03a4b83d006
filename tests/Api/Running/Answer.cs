using System.Text.Json;
using Xunit;

namespace AiTalent.Api.Tests;

public sealed record Answer(int Status, JsonElement Body, string Text, string? ETag, string? Location, string? MediaType)
{
    public Guid Id => Body.GetProperty("id").GetGuid();

    public long Position => Body.GetProperty("position").GetInt64();

    public string? String(string name) => Body.GetProperty(name).GetString();

    public int? Number(string name) => Body.GetProperty(name).ValueKind == JsonValueKind.Null ? null : Body.GetProperty(name).GetInt32();

    public IEnumerable<JsonElement> Items(string name) => Body.GetProperty(name).EnumerateArray();

    public Answer Expect(int status)
    {
        Assert.True(Status == status, $"{Status} instead of {status}: {Text}");
        return this;
    }

    /// <summary>Checks for an RFC 9457 problem with this code and field.</summary>
    public void ExpectProblem(int status, string code, string? field = null)
    {
        Expect(status);
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal(code, String("code"));
        Assert.Equal(field, String("field"));
        Assert.Equal(status, Number("status"));
        Assert.Equal($"/problems/{code}", String("type"));
        Assert.NotEmpty(String("title")!);
        Assert.NotEmpty(String("traceId")!);
    }
}
