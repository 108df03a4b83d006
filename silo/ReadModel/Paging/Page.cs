namespace AiTalent.ReadModel.Paging;

/// <summary>Represents a page of a list.</summary>
/// <param name="NextCursor">The start of the next page; null on the last page.</param>
/// <param name="Position">The log position at which the list is exact.</param>
/// <param name="SetAside">Number of events up to the position that could not be projected and are not shown;
/// normally 0.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor, long Position, long SetAside = 0);
