namespace AiTalent.ReadModel.Paging;

/// <summary>A part of a list.</summary>
/// <param name="NextCursor">Where the next page starts; null where this one is the last.</param>
/// <param name="Position">The log position that the list is true at.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor, long Position);
