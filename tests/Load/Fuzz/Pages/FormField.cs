namespace AiTalent.Load.Fuzz.Pages;

/// <param name="Type">The type of the input; <c>select</c>, <c>textarea</c> or <c>button</c> for other elements.</param>
/// <param name="Values">Its current value, or the allowed values.</param>
internal sealed record FormField(string Name, string Type, IReadOnlyList<string> Values);

/// <summary>Represents a form that is sent by POST or GET.</summary>
internal sealed record PageForm(bool IsPost, string Action, bool IsMultipart, IReadOnlyList<FormField> Fields);
