using AiTalent.Domain.CourseRuns;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>One step of a sequence: a command that is made when its time has come, or an earlier one that comes again.</summary>
/// <param name="Minutes">Since the step before.</param>
/// <param name="Repeats">How many steps back the repeated command lies; 0 makes a new one.</param>
internal sealed record RunStep(int Minutes, Func<Moment, CourseRunCommand> Make, int Repeats = 0);
