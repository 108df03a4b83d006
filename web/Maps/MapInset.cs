using AiTalent.Domain.Languages;

namespace AiTalent.Web.Maps;

/// <summary>
/// Represents a frame for remote islands, with their name. They belong to a unit and have its colour.
/// </summary>
public sealed record MapInset(string Unit, LocalizedText Name, int X, int Y, int Width, int Height);
