using AiTalent.Application.Enrolments;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Results;

/// <summary>Represents a pasted line with the matching learner, or the reason why there is none.</summary>
/// <param name="Fault">Null if a learner was found.</param>
public sealed record PastedMatch(PastedLine Line, TaughtLearner? Learner, MatchFault? Fault)
{
    /// <summary>Matches each line by its clue; two lines for one person are both rejected.</summary>
    public static IReadOnlyList<PastedMatch> Of(IReadOnlyList<PastedLine> lines, IReadOnlyList<PersonClue?> clues, IReadOnlyList<IReadOnlyList<TaughtLearner>> fitting)
    {
        var named = fitting.Where(one => one.Count == 1).CountBy(one => one[0].LearnerId).ToDictionary();
        return [.. lines.Select((line, enrolment) => (clues[enrolment], fitting[enrolment]) switch
        {
            (null, _) => new PastedMatch(line, null, MatchFault.Nobody),
            (_, [var learner]) => named[learner.LearnerId] > 1 ? new(line, null, MatchFault.Twice) : new(line, learner, null),
            ({ Email: not null }, []) => new(line, null, MatchFault.NoAddress),
            ({ BirthDate: null }, _) => new(line, null, MatchFault.NoDay),
            (_, []) => new(line, null, MatchFault.NoName),
            _ => new(line, null, MatchFault.Several),
        })];
    }

    public string Label => Fault switch
    {
        null => Learner!.Label,
        MatchFault.Nobody => ResultText.FaultNobody,
        MatchFault.NoAddress => ResultText.FaultNoAddress,
        MatchFault.NoDay => ResultText.FaultNoDay,
        MatchFault.NoName => ResultText.FaultNoName,
        MatchFault.Several => ResultText.FaultSeveral,
        MatchFault.Twice => ResultText.FaultTwice,
        _ => ResultText.FaultNoRoom,
    };
}

/// <summary>Defines the reasons why a pasted line is not applied.</summary>
public enum MatchFault
{
    /// <summary>The line is a grade only, among lines that name a person.</summary>
    Nobody,
    NoAddress,
    NoDay,
    NoName,
    Several,
    Twice,

    /// <summary>The page has no room for another row.</summary>
    NoRoom,
}
