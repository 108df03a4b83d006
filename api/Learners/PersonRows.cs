using System.Text.Json;
using AiTalent.Api.Requests;
using AiTalent.Contracts.Learners;
using AiTalent.EventStore;

namespace AiTalent.Api.Learners;

/// <summary>Converts between requests and personal data of the people store.</summary>
internal static class PersonRows
{
    public static PersonData? Read(IReadOnlyList<PersonRow> rows) =>
        rows.FirstOrDefault(row => row.Kind == "person") is { } row ? JsonSerializer.Deserialize(row.Data.Span, ApiJson.Wire.PersonData) : null;
}
