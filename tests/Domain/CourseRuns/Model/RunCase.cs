using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Represents a run and the steps that are sent to it.</summary>
internal sealed record RunCase(DateTimeOffset Start, CourseRunDefinition Definition, bool IsDraft, RunStep[] Steps)
{
    public CourseRunScheduled Scheduled => new(Numbered(0xB1), Definition, IsDraft);

    /// <summary>Returns the commands, each created when its time has come; the caller sends each to the run during enumeration.</summary>
    public IEnumerable<CourseRunCommand> Play(Func<CourseRun> run)
    {
        var now = Start;
        var sent = new List<CourseRunCommand>();
        foreach (var step in Steps)
        {
            now = now.AddMinutes(step.Minutes);
            var command = step.Repeats > 0 && sent.Count > 0 ? sent[Math.Max(0, sent.Count - step.Repeats)] : step.Make(new Moment(now, run()));
            sent.Add((CourseRunCommand)command.DecidedAt(now));
            yield return sent[^1];
        }
    }

    public static string Print(RunCase played)
    {
        var run = CourseRun.Evolve(CourseRun.Initial(), played.Scheduled);
        var lines = new List<string> { $"{played.Scheduled}" };
        foreach (var command in played.Play(() => run))
        {
            lines.Add(Print(command));
            run = CourseRun.Decide(run, command).Events.Aggregate(run, CourseRun.Evolve);
        }

        return string.Join('\n', lines);
    }

    private static string Print(Command command)
    {
        var fields = command.GetType().GetProperties().Where(field => field.Name is not ("Context" or "Actor" or "At"))
            .Select(field => (field.Name, Value: field.GetValue(command))).Where(field => field.Value is not null);
        return $"{command.At:dd HH:mm} {command.GetType().Name} {string.Join(' ', fields.Select(field => $"{field.Name}={field.Value}"))}"
            .Replace("-0000-0000-0000-000000000000", "", StringComparison.Ordinal);
    }
}
