using AiTalent.Application.Enrolments;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Results;

/// <summary>A pasted line with the one whom it names, or why nobody is filled in for it.</summary>
/// <param name="Fault">Null where somebody was found.</param>
public sealed record PastedMatch(PastedLine Line, TaughtLearner? Learner, MatchFault? Fault)
{
    /// <summary>Each line by whom its clue fits; two lines for one person fill nothing in.</summary>
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

/// <summary>Why a pasted line fills nothing in.</summary>
public enum MatchFault
{
    /// <summary>It is a grade alone, between lines that name somebody.</summary>
    Nobody,
    NoAddress,
    NoDay,
    NoName,
    Several,
    Twice,

    /// <summary>The page has no room for another row.</summary>
    NoRoom,
}
