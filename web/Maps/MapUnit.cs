using AiTalent.Domain.Languages;

namespace AiTalent.Web.Maps;

/// <param name="Code">The statistics office's code; a merged unit has those of its parts, joined by a hyphen.</param>
/// <param name="Land">SVG path data of the land.</param>
/// <param name="Isles">Path data of remote islands as dots, shown in an inset.</param>
/// <param name="Name">Set only if the register of provinces does not contain the unit.</param>
/// <param name="From">The first day of a merged unit.</param>
public sealed record MapUnit(string Code, string Land, string? Isles = null, LocalizedText? Name = null, DateOnly? From = null)
{
    /// <summary>Gets the codes that a merged unit replaces.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];
}
