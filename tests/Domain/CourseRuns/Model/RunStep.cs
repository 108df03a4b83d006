using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Represents one step of a sequence: a command created when its time has come, or a repeat of an earlier one.</summary>
/// <param name="Minutes">Minutes since the previous step.</param>
/// <param name="Repeats">Distance in steps to the repeated command; 0 creates a new one.</param>
internal sealed record RunStep(int Minutes, Func<Moment, CourseRunCommand> Make, int Repeats = 0);
