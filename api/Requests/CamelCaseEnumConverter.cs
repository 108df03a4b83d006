using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiTalent.Api.Requests;

/// <summary>Serialises enums as camelCase words, never as numbers.</summary>
internal sealed class CamelCaseEnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    public static IEnumerable<string> LabelOf(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName);

    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum => Of<T>.Values.TryGetValue(word, out value);

    private sealed class Of<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> Values =
            Enum.GetValues<T>().ToFrozenDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);

        private static readonly FrozenDictionary<T, JsonEncodedText> Words =
            Values.ToFrozenDictionary(entry => entry.Value, entry => JsonEncodedText.Encode(entry.Key));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException();
            return Values.TryGetValue(reader.GetString()!, out var value) ? value : throw new FieldException("unknown_value");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Words[value]);
    }
}
