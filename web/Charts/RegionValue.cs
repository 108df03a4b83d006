namespace AiTalent.Web.Charts;

/// <param name="Code">The statistics office's code of the unit.</param>
/// <param name="Value">The count; null if it is below ten and hidden.</param>
public sealed record RegionValue(string Code, long? Value);
