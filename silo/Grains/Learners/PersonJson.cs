using System.Text.Json.Serialization;
using AiTalent.Contracts.Learners;

namespace AiTalent.Grains.Learners;

/// <summary>Defines the format of a person's row in the people store.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonData))]
internal sealed partial class PersonJson : JsonSerializerContext;
