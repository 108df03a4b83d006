namespace AiTalent.Web.Charts;

/// <param name="Code">The statistics office's code of the unit.</param>
/// <param name="Value">The count; null where fewer than five persons stand behind it and it is not shown.</param>
public sealed record RegionValue(string Code, long? Value);
