using System.Collections.Immutable;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Tests.Cohorts;

public sealed class CohortTests : Specification<Cohort, CohortCommand, CohortEvent>
{
    private static readonly Guid Id = Numbered(0xAB);
    private static readonly Guid RunId = Numbered(0xB1);
    private static readonly Guid An = Numbered(1);
    private static readonly Guid Binh = Numbered(2);
    private static readonly Guid Teacher = Numbered(0x77);
    private static readonly CohortDefinition Intake = new(Hanoi, Numbered(9), new LocalizedText(Vi: "Khóa 2026"), new DateOnly(2026, 9, 1));
    private static readonly CohortEvent Created = new CohortCreated(Id, Intake);

    [Fact]
    public void Its_institution_creates_it() => Given().When(new CreateCohort(Registrar, Id, Intake)).Then(Created);

    [Fact]
    public void It_is_revised_and_never_moves()
    {
        var renamed = Intake with { Name = new LocalizedText(Vi: "Khóa 2026 A") };

        Given(Created).When(new ReviseCohort(Registrar, renamed, ExpectedRevision: 1)).Then(new CohortRevised(renamed));
        Given(Created).When(new ReviseCohort(Registrar, Intake with { InstitutionId = Seoul }, null)).ThenRefused("immutable", "institutionId");
        Given(Created, new CohortRevised(renamed)).When(new ReviseCohort(Registrar, Intake, ExpectedRevision: 1)).ThenRefused("revision_mismatch");
    }

    [Fact]
    public void Members_join_once() =>
        Given(Created, new MembersAdded([An])).When(new AddMembers(Registrar, [An, Binh])).Then(new MembersAdded([Binh]));

    [Fact]
    public void Duplicated_ids_in_a_batch_are_refused() =>
        Given(Created).When(new AddMembers(Registrar, [An, An])).ThenRefused("duplicate", "learnerIds");

    [Fact]
    public void A_cohort_has_at_most_ten_thousand_members()
    {
        ImmutableArray<Guid> many = [.. Enumerable.Range(1_000, Cohort.MaxMembers).Select(Numbered)];

        Given(Created).When(new AddMembers(Registrar, [.. many, An])).ThenRefused("too_many", "learnerIds");
        Given(Created, new MembersAdded(many)).When(new AddMembers(Registrar, [An])).ThenRefused("too_many", "learnerIds");
    }

    [Fact]
    public void Members_leave() =>
        Given(Created, new MembersAdded([An])).When(new RemoveMembers(Registrar, [An, Binh])).Then(new MembersRemoved([An]));

    [Fact]
    public void It_is_sent_to_a_run_as_one_batch_and_its_staff_take_no_seats() =>
        Given(Created, new MembersAdded([An, Binh]), new StaffAssigned([Teacher]))
            .When(new EnrolCohort(Registrar, RunId)).Then(new CohortEnrolmentRequested(RunId, 2));

    [Fact]
    public void It_is_sent_to_the_same_run_again_when_members_have_joined_since() =>
        Given(Created, new MembersAdded([An]), new CohortEnrolmentRequested(RunId, 1), new MembersAdded([Binh]))
            .When(new EnrolCohort(Registrar, RunId)).Then(new CohortEnrolmentRequested(RunId, 2));

    [Fact]
    public void Some_of_its_members_are_sent_to_a_run_and_the_run_is_one_of_its_own_from_then_on() =>
        Given(Created, new MembersAdded([An, Binh])).When(new EnrolCohort(Registrar, RunId, [An, An, Teacher]))
            .Then(new CohortEnrolmentRequested(RunId, 1, IsPart: true));

    [Fact]
    public void Sending_others_to_a_run_that_it_has_says_nothing_new()
    {
        Given(Created, new MembersAdded([An, Binh]), new CohortEnrolmentRequested(RunId, 2)).When(new EnrolCohort(Registrar, RunId, [Binh])).ThenNothing();
        Given(Created, new MembersAdded([An, Binh]), new CohortEnrolmentRequested(RunId, 1, IsPart: true)).When(new EnrolCohort(Registrar, RunId, [Binh])).ThenNothing();
    }

    [Fact]
    public void After_a_part_the_whole_is_still_to_be_sent() =>
        Given(Created, new MembersAdded([An, Binh]), new CohortEnrolmentRequested(RunId, 1, IsPart: true)).When(new EnrolCohort(Registrar, RunId))
            .Then(new CohortEnrolmentRequested(RunId, 2));

    [Fact]
    public void Who_is_no_member_is_sent_nowhere() =>
        Given(Created, new MembersAdded([An])).When(new EnrolCohort(Registrar, RunId, [Binh])).ThenRefused("no_members");

    [Fact]
    public void Duplicated_staff_are_refused() =>
        Given(Created).When(new AssignStaff(Registrar, [Teacher, Teacher])).ThenRefused("duplicate", "staff");

    [Fact]
    public void An_empty_cohort_is_sent_nowhere() => Given(Created).When(new EnrolCohort(Registrar, RunId)).ThenRefused("no_members");

    [Fact]
    public void Staff_replace_those_before() =>
        Given(Created, new StaffAssigned([Teacher])).When(new AssignStaff(Registrar, [Numbered(0x78)])).Then(new StaffAssigned([Numbered(0x78)]));

    [Fact]
    public void It_has_at_most_a_hundred_staff() =>
        Given(Created).When(new AssignStaff(Registrar, [.. Enumerable.Range(1, 101).Select(Numbered)])).ThenRefused("too_many", "staff");

    [Fact]
    public void A_malformed_name_is_refused()
    {
        Given().When(new CreateCohort(Registrar, Id, Intake with { Name = new LocalizedText() })).ThenRefused("required", "name");
        Given().When(new CreateCohort(Registrar, Id, Intake with { Name = new LocalizedText(En: new string('a', 10_000)) })).ThenRefused("too_long", "name.en");
    }

    [Fact]
    public void What_does_not_exist_has_no_members() => Given().When(new AddMembers(Registrar, [An])).ThenRefused("not_found");
}
