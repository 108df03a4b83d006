using System.Text.Json.Serialization;

namespace AiTalent.Contracts.Learners;

/// <summary>Defines the format of a person's row in the people store.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonData))]
public sealed partial class PersonJson : JsonSerializerContext;
