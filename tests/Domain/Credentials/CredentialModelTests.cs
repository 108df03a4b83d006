using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using CsCheck;

namespace AiTalent.Domain.Tests.Credentials;

/// <summary>
/// Compares random histories of a credential with a reference that knows only whether the results stand and who decided what.
/// </summary>
public sealed class CredentialModelTests
{
    private static readonly Guid Learner = Numbered(1);
    private static readonly Award Award = new(AwardKind.Course, Numbered(2));

    private static readonly Gen<(int Kind, bool Flag, int Hours)[]> Lives = Gen.Select(Gen.Int[0, 8], Gen.Bool, Gen.Int[0, 24 * 20]).Array[1, 40];

    private static long _commands;

    [Fact]
    public void A_credential_follows_its_results_and_the_decisions_about_it() => Property.Holds(Lives, Check, cases: 300, life => string.Join("; ", life));

    /// <summary>A longer variant: run it with <c>-explicit only</c>; it prints the number of attempts.</summary>
    [Fact(Explicit = true)]
    public void A_quarter_of_a_million_commands_keep_every_rule_of_a_credential()
    {
        var before = _commands;

        Property.Holds(Lives, Check, cases: 13_500, life => string.Join("; ", life));

        TestContext.Current.TestOutputHelper!.WriteLine($"{_commands - before} commands on credentials, 0 broken invariants");
        Assert.True(_commands - before >= 250_000, $"{_commands - before} commands");
    }

    private static void Check((int Kind, bool Flag, int Hours)[] life)
    {
        var (state, reference, at) = (Credential.Initial(), new Reference(), Now);
        foreach (var ((kind, flag, hours), step) in life.Select((one, enrolment) => (one, enrolment + 1)))
        {
            at = at.AddHours(hours);
            var decision = Credential.Decide(state, CommandOf(kind, flag, at, step));
            state = decision.Events.Aggregate(state, Credential.Evolve);
            reference.Follow(kind, flag, at);
            Assert.Equal(reference.Describe(), Describe(state));
            Interlocked.Increment(ref _commands);
        }
    }

    private static CredentialCommand CommandOf(int kind, bool flag, DateTimeOffset at, long position)
    {
        CommandContext registrar = Registrar.On(at), platform = new CommandContext(Actor.System).On(at);
        return kind switch
        {
            0 or 1 => new IssueCredential(registrar, Learner, Award, Hanoi, [Hanoi], false, [], AgainReason: "appeal"),
            2 => new FollowResults(platform, flag, TimeSpan.FromDays(14), position),
            3 => new FollowResults(platform, flag, TimeSpan.FromDays(14), position, Hanoi),
            4 => new ExpireReview(platform),
            5 => new EndReview(registrar, "completed_otherwise"),
            6 => new SuspendCredential(registrar, flag ? "result_corrected" : "misconduct"),
            7 => flag ? new ReinstateCredential(registrar) : new RevokeCredential(registrar, "misconduct"),
            _ => new AnswerReview(new CommandContext(Actor.Person("user:1", Role.Learner, null, Learner)).On(at), flag ? ReviewAnswer.ResultIsWrong : ReviewAnswer.ResultIsRight),
        };
    }

    private static string Describe(Credential state) =>
        state.Issue is null ? "none" : $"{state.Status} {state.Review?.DecideBy:O} {state.Review?.Answer} {state.FollowsCorrection}";

    private sealed class Reference
    {
        private bool _isIssued;
        private string _status = "none";
        private DateTimeOffset? _until;
        private ReviewAnswer? _answer;
        private bool _byCorrection;

        public string Describe() => _isIssued ? $"{_status} {_until:O} {_answer} {_byCorrection}" : "none";

        public void Follow(int kind, bool flag, DateTimeOffset at)
        {
            if (kind is 0 or 1)
            {
                if (!_isIssued || _status == "Revoked")
                    (_isIssued, _status, _until, _answer, _byCorrection) = (true, "Issued", null, null, false);
                return;
            }

            if (!_isIssued || _status == "Revoked")
                return;
            switch (kind)
            {
                case 2 or 3 when flag && _until is not null:
                    (_until, _answer) = (null, null);
                    break;
                case 2 or 3 when flag && _byCorrection:
                    (_status, _byCorrection) = ("Issued", false);
                    break;
                case 2 when !flag && _status == "Issued" && _until is null:
                    _until = at.AddDays(14);
                    break;
                case 3 when !flag && _status == "Issued":
                case 4 when at >= _until:
                    (_status, _until, _answer, _byCorrection) = ("Suspended", null, null, true);
                    break;
                case 5:
                    (_until, _answer) = (null, null);
                    break;
                case 6 when _status == "Issued":
                    (_status, _byCorrection, _until, _answer) = ("Suspended", flag && _until is not null, null, null);
                    break;
                case 7 when flag && _status == "Suspended":
                    (_status, _byCorrection) = ("Issued", false);
                    break;
                case 7 when !flag:
                    (_status, _until, _answer, _byCorrection) = ("Revoked", null, null, false);
                    break;
                case 8 when _until is not null:
                    _answer = flag ? ReviewAnswer.ResultIsWrong : ReviewAnswer.ResultIsRight;
                    break;
            }
        }
    }
}
