using System.Text.Json;
using System.Text.Json.Serialization;
using AiTalent.Domain.Programmes;

namespace AiTalent.ReadModel.Storage;

/// <summary>Serializes lists that are stored in one column.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Guid[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(AccreditationPeriod[]))]
[JsonSerializable(typeof(RequirementSet[]))]
internal sealed partial class ColumnJson : JsonSerializerContext
{
    public static string Write(IEnumerable<Guid> ids) => JsonSerializer.Serialize([.. ids], Default.GuidArray);

    public static string Write(IEnumerable<string> texts) => JsonSerializer.Serialize([.. texts], Default.StringArray);

    public static string Write(IEnumerable<AccreditationPeriod> periods) => JsonSerializer.Serialize([.. periods], Default.AccreditationPeriodArray);

    public static string Write(RequirementSets sets) => JsonSerializer.Serialize([.. sets.All], Default.RequirementSetArray);

    public static Guid[] Ids(string json) => JsonSerializer.Deserialize(json, Default.GuidArray) ?? [];

    public static string[] Texts(string json) => JsonSerializer.Deserialize(json, Default.StringArray) ?? [];

    public static AccreditationPeriod[] Periods(string json) => JsonSerializer.Deserialize(json, Default.AccreditationPeriodArray) ?? [];

    public static RequirementSets Requirements(string json) => new([.. JsonSerializer.Deserialize(json, Default.RequirementSetArray) ?? []]);
}
