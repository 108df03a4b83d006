using System.Text.Json;
using AiTalent.Contracts.Learners;
using AiTalent.EventStore;

namespace AiTalent.Application.People;

/// <summary>A person as the people store holds one.</summary>
public static class PersonRows
{
    public static PersonData? Read(IReadOnlyList<PersonRow> rows) =>
        rows.FirstOrDefault(row => row.Kind == "person") is { } row ? JsonSerializer.Deserialize(row.Data.Span, PersonJson.Default.PersonData) : null;
}
