namespace AiTalent.ReadModel.Paging;

/// <summary>A part of a list.</summary>
/// <param name="NextCursor">Where the next page starts; null where this one is the last.</param>
/// <param name="Position">The log position that the list is true at.</param>
/// <param name="SetAside">How many events up to the position the read model could not fold and does not show; 0 is the only good answer.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor, long Position, long SetAside = 0);
