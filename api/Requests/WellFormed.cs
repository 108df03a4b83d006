using AiTalent.Domain.Languages;
using Microsoft.Extensions.Primitives;

namespace AiTalent.Api.Requests;

internal static class WellFormed
{
    public static KeyValuePair<string, StringValues> Of(KeyValuePair<string, StringValues> field) =>
        new(UnicodeText.Repair(field.Key), Array.ConvertAll(field.Value.ToArray(), value => UnicodeText.Repair(value ?? "")));
}
