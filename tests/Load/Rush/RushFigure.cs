using AiTalent.Load.Timing;

namespace AiTalent.Load.Rush;

/// <summary>Represents the measured rate of one way to enrol.</summary>
internal sealed record RushFigure(string Way, string Database, string Runs, Rate Rate);
