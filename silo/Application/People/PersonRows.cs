using System.Text.Json;
using AiTalent.Contracts.Learners;
using AiTalent.EventStore;

namespace AiTalent.Application.People;

/// <summary>Converts between requests and personal data of the people store.</summary>
public static class PersonRows
{
    public static PersonData? Read(IReadOnlyList<PersonRow> rows) =>
        rows.FirstOrDefault(row => row.Kind == "person") is { } row ? JsonSerializer.Deserialize(row.Data.Span, PersonJson.Default.PersonData) : null;
}
