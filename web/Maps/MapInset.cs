using AiTalent.Domain.Languages;

namespace AiTalent.Web.Maps;

/// <summary>A frame for islands that lie far off, with their name. They belong to a unit and take its colour.</summary>
public sealed record MapInset(string Unit, LocalizedText Name, int X, int Y, int Width, int Height);
