using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using CsCheck;

namespace AiTalent.Domain.Tests.Programmes;

/// <summary>
/// Compares random histories of a programme with a reference: what the ministry recognised applies until it accepts another revision by its
/// number.
/// </summary>
public sealed class ProgrammeModelTests
{
    private static readonly Gen<(int Kind, int Courses, int Number)[]> Lives =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 12]).Array[1, 40];

    private static long _commands;

    [Fact]
    public void Recognised_requirements_hold_until_the_ministry_accepts_others() => Property.Holds(Lives, Check, cases: 300, Print);

    /// <summary>A longer variant: run it with <c>-explicit only</c>; it prints the number of attempts.</summary>
    [Fact(Explicit = true)]
    public void A_quarter_of_a_million_commands_keep_every_rule_of_a_programme()
    {
        var before = _commands;

        Property.Holds(Lives, Check, cases: 13_500, Print);

        TestContext.Current.TestOutputHelper!.WriteLine($"{_commands - before} commands on programmes, 0 broken invariants");
        Assert.True(_commands - before >= 250_000, $"{_commands - before} commands");
    }

    private static void Check((int Kind, int Courses, int Number)[] life)
    {
        var (state, reference) = (Programme.Decide(Programme.Initial(), new CreateProgramme(Registrar, Numbered(9), Definition(3, "A"))).Events
            .Aggregate(Programme.Initial(), Programme.Evolve), new Reference());
        foreach (var (kind, courses, number) in life)
        {
            var decision = Programme.Decide(state, CommandOf(kind, courses, number, state));
            state = decision.Events.Aggregate(state, Programme.Evolve);
            reference.Follow(kind, courses, number, state.Definition!.Name.En!);
            Assert.Equal(reference.Describe(), Describe(state));
            Interlocked.Increment(ref _commands);
        }
    }

    private static ProgrammeCommand CommandOf(int kind, int courses, int number, Programme state) => kind switch
    {
        0 or 1 or 2 => new ReviseProgramme(Registrar, Definition(courses, $"{(char)('A' + (number % 2))}"), null),
        3 => new SetAccreditation(Ministry, AccreditationStatus.Accredited, null),
        4 => new SetAccreditation(Ministry, number % 3 == 0 ? AccreditationStatus.Withdrawn : AccreditationStatus.Suspended, null),
        5 or 6 => new AcceptProposedCourses(Ministry, number % 2 == 0 ? state.Proposal?.Revision ?? number : number),
        _ => new RejectProposedCourses(Ministry, number % 2 == 0 ? state.Proposal?.Revision ?? number : number, "level_too_low"),
    };

    /// <summary>Returns a programme of three courses; the bits say which are required.</summary>
    private static ProgrammeDefinition Definition(int courses, string name) =>
        new(ProgrammeKind.AiEngineer, [Hanoi], new LocalizedText(En: name), [.. CoursesOf(courses)]);

    private static IEnumerable<Guid> CoursesOf(int bits) => Enumerable.Range(0, 3).Where(bit => (bits >> bit & 1) == 1).Select(bit => Numbered(20 + bit));

    private static string Describe(Programme state) =>
        $"{Bits(state.Definition!.RequiredCourses)} {(state.Proposal is { } proposal ? $"{Bits(proposal.RequiredCourses)}@{proposal.Revision}" : "-")} {state.Revision} {state.Accreditation.Latest}";

    private static int Bits(IEnumerable<Guid> courses) => Enumerable.Range(0, 3).Sum(bit => courses.Contains(Numbered(20 + bit)) ? 1 << bit : 0);

    private static string Print((int Kind, int Courses, int Number)[] life) => string.Join("; ", life);

    private static CommandContext Ministry { get; } = new(Actor.Person("user:ministry", Role.MinistryAdministrator), Now);

    private sealed class Reference
    {
        private int _courses = 3;
        private string _name = "A";
        private int _revision = 1;
        private (int Courses, int Revision)? _proposal;
        private (int Revision, bool IsAccepted)? _answer;
        private AccreditationStatus _status = AccreditationStatus.NotAccredited;

        public string Describe() => $"{_courses} {(_proposal is { } proposal ? $"{proposal.Courses}@{proposal.Revision}" : "-")} {_revision} {_status}";

        private bool IsRecognised => _status is AccreditationStatus.Accredited or AccreditationStatus.Suspended;

        public void Follow(int kind, int courses, int number, string nameAfter)
        {
            switch (kind)
            {
                case 0 or 1 or 2:
                    Revise(courses, $"{(char)('A' + (number % 2))}");
                    Assert.Equal(_name, nameAfter);
                    break;
                case 3 when _courses != 0:
                    _status = AccreditationStatus.Accredited;
                    break;
                case 4:
                    _status = number % 3 == 0 ? AccreditationStatus.Withdrawn : AccreditationStatus.Suspended;
                    break;
                case 5 or 6 or 7:
                    Answer(number % 2 == 0 ? _proposal?.Revision ?? number : number, isAccepted: kind != 7);
                    break;
            }
        }

        private void Revise(int courses, string name)
        {
            var waits = IsRecognised && courses != _courses;
            if (waits && courses == 0)
                return;
            if (name != _name || (!waits && courses != _courses))
                _revision++;
            _name = name;
            if (!waits)
            {
                _courses = courses;
                if (_proposal is not null)
                    (_proposal, _revision) = (null, _revision + 1);
            }
            else if (_proposal?.Courses != courses)
            {
                _proposal = (courses, ++_revision);
            }
        }

        private void Answer(int revision, bool isAccepted)
        {
            if (_answer == (revision, isAccepted) || _proposal?.Revision != revision)
                return;
            if (isAccepted)
                _courses = _proposal.Value.Courses;
            (_proposal, _answer, _revision) = (null, (revision, isAccepted), _revision + 1);
        }
    }
}
