namespace AiTalent.Load.Fuzz.Pages;

/// <param name="Type">As the input says; <c>select</c>, <c>textarea</c> or <c>button</c> for the others.</param>
/// <param name="Values">What it holds, or what it can be set to.</param>
internal sealed record FormField(string Name, string Type, IReadOnlyList<string> Values);

/// <summary>A form that is sent by POST, or one that only asks.</summary>
internal sealed record PageForm(bool IsPost, string Action, bool IsMultipart, IReadOnlyList<FormField> Fields);
