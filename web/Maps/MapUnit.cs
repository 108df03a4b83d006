using AiTalent.Domain.Languages;

namespace AiTalent.Web.Maps;

/// <param name="Code">The statistics office's code; a merged unit has those of its parts, joined by a hyphen.</param>
/// <param name="Land">SVG path data of its land.</param>
/// <param name="Isles">Path data of far islands as dots, shown in an inset.</param>
/// <param name="Name">Only where the register of provinces does not have the unit.</param>
/// <param name="From">The day a merged unit begins.</param>
public sealed record MapUnit(string Code, string Land, string? Isles = null, LocalizedText? Name = null, DateOnly? From = null)
{
    /// <summary>The codes that a merged unit takes the place of.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];
}
