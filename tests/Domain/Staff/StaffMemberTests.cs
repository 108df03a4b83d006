using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;

namespace AiTalent.Domain.Tests.Staff;

public sealed class StaffMemberTests : Specification<StaffMember, StaffCommand, StaffEvent>
{
    private static readonly Guid An = Numbered(1);
    private static readonly CommandContext Operator = By(Role.Operator, null);
    private static readonly StaffEvent IsRegistrar = new RoleGranted(An, Role.Registrar, Hanoi);

    [Theory]
    [InlineData(Role.Instructor)]
    [InlineData(Role.Registrar)]
    [InlineData(Role.InstitutionAdministrator)]
    public void An_institution_administrator_invites_and_removes_the_staff_of_the_own_institution(Role role)
    {
        Given().When(AtHanoi(Administrator, role)).Then(new RoleGranted(An, role, Hanoi));
        Given(new RoleGranted(An, role, Hanoi)).When(new RemoveRole(Administrator, An, role, Hanoi, InstitutionKind.University))
            .Then(new RoleRemoved(An, role, Hanoi));
    }

    [Fact]
    public void And_of_no_other_institution()
    {
        Given().When(AtHanoi(KoreanAdministrator, Role.Registrar)).ThenRefused("other_institution");
        Given(IsRegistrar).When(new RemoveRole(KoreanAdministrator, An, Role.Registrar, Hanoi, InstitutionKind.University)).ThenRefused("other_institution");
    }

    [Fact]
    public void And_nobody_for_the_whole_country()
    {
        foreach (var role in (Role[])[Role.MinistryAnalyst, Role.MinistryAdministrator, Role.Operator])
            Given().When(new GrantRole(Administrator, An, role)).ThenRefused("not_permitted", "role");
    }

    [Fact]
    public void A_company_representative_invites_representatives_of_the_own_company()
    {
        Given().When(AtCompany(Representative)).Then(new RoleGranted(An, Role.CompanyRepresentative, Company));
        Given().When(AtCompany(By(Role.CompanyRepresentative, Numbered(0xA4)))).ThenRefused("other_institution");
        Given().When(AtHanoi(By(Role.CompanyRepresentative, Hanoi), Role.Registrar)).ThenRefused("not_permitted", "role");
    }

    [Theory]
    [InlineData(Role.MinistryAnalyst)]
    [InlineData(Role.MinistryAdministrator)]
    public void A_ministry_administrator_appoints_the_ministrys_own(Role role) =>
        Given().When(new GrantRole(Ministry, An, role)).Then(new RoleGranted(An, role, null));

    [Fact]
    public void And_the_first_administrator_of_an_institution_who_invites_the_others()
    {
        Given().When(AtHanoi(Ministry, Role.InstitutionAdministrator) with { HeldByOthers = false }).Then(new RoleGranted(An, Role.InstitutionAdministrator, Hanoi));
        Given().When(AtCompany(Ministry) with { HeldByOthers = false }).Then(new RoleGranted(An, Role.CompanyRepresentative, Company));
        Given().When(AtHanoi(Ministry, Role.InstitutionAdministrator)).ThenRefused("already_administered", "role");
        Given().When(AtCompany(Ministry)).ThenRefused("already_administered", "role");
        Given().When(AtHanoi(Ministry, Role.Registrar)).ThenRefused("not_permitted", "role");
    }

    [Fact]
    public void The_first_administrator_can_be_taken_back_as_long_as_there_is_no_other()
    {
        var history = Given(new RoleGranted(An, Role.InstitutionAdministrator, Hanoi));
        var remove = new RemoveRole(Ministry, An, Role.InstitutionAdministrator, Hanoi, InstitutionKind.University);

        history.When(remove).ThenRefused("already_administered", "role");
        history.When(remove with { HeldByOthers = false }).Then(new RoleRemoved(An, Role.InstitutionAdministrator, Hanoi));
    }

    [Fact]
    public void An_operator_appoints_everybody()
    {
        foreach (var role in (Role[])[Role.Instructor, Role.Registrar, Role.InstitutionAdministrator])
            Given().When(AtHanoi(Operator, role)).Then(new RoleGranted(An, role, Hanoi));
        Given().When(AtCompany(Operator)).Then(new RoleGranted(An, Role.CompanyRepresentative, Company));
        foreach (var role in (Role[])[Role.MinistryAnalyst, Role.MinistryAdministrator, Role.Operator])
            Given().When(new GrantRole(Operator, An, role)).Then(new RoleGranted(An, role, null));
    }

    [Fact]
    public void The_platform_appoints_the_first_operator_and_nobody_else()
    {
        Given().When(new GrantRole(Platform, An, Role.Operator, HeldByOthers: false)).Then(new RoleGranted(An, Role.Operator, null));
        Given().When(new GrantRole(Platform, An, Role.Operator)).ThenRefused("already_administered", "role");
        Given().When(new GrantRole(Platform, An, Role.MinistryAdministrator, HeldByOthers: false)).ThenRefused("not_permitted", "role");
        Given().When(AtHanoi(Platform, Role.InstitutionAdministrator) with { HeldByOthers = false }).ThenRefused("not_permitted", "role");
    }

    [Fact]
    public void And_removes_nobody() =>
        Given(new RoleGranted(An, Role.Operator, null)).When(new RemoveRole(Platform, An, Role.Operator, HeldByOthers: false)).ThenRefused("not_permitted", "role");

    [Theory]
    [InlineData(Role.Anonymous)]
    [InlineData(Role.Learner)]
    [InlineData(Role.Program)]
    [InlineData(Role.System)]
    public void What_is_no_role_of_staff_is_not_granted(Role role) => Given().When(new GrantRole(Operator, An, role)).ThenRefused("unknown_value", "role");

    [Fact]
    public void A_role_has_an_institution_or_none_as_it_must()
    {
        foreach (var role in (Role[])[Role.Instructor, Role.Registrar, Role.InstitutionAdministrator, Role.CompanyRepresentative])
            Given().When(new GrantRole(Operator, An, role)).ThenRefused("required", "institutionId");
        foreach (var role in (Role[])[Role.MinistryAnalyst, Role.MinistryAdministrator, Role.Operator])
            Given().When(AtHanoi(Operator, role)).ThenRefused("no_institution", "institutionId");
    }

    [Theory]
    [InlineData(InstitutionKind.University, false)]
    [InlineData(InstitutionKind.Institute, false)]
    [InlineData(InstitutionKind.Company, true)]
    [InlineData(InstitutionKind.Ministry, null)]
    [InlineData(null, null)]
    public void The_kind_of_the_institution_must_fit(InstitutionKind? kind, bool? isCompany)
    {
        foreach (var role in (Role[])[Role.Instructor, Role.Registrar, Role.InstitutionAdministrator, Role.CompanyRepresentative])
        {
            var outcome = Given().When(new GrantRole(Operator, An, role, Hanoi, kind));
            if (isCompany == (role == Role.CompanyRepresentative))
                outcome.Then(new RoleGranted(An, role, Hanoi));
            else
                outcome.ThenRefused("wrong_institution_kind", "institutionId");
        }
    }

    [Fact]
    public void A_role_that_no_longer_fits_can_still_be_taken_away() =>
        Given(IsRegistrar).When(new RemoveRole(Operator, An, Role.Registrar, Hanoi, InstitutionKind.Company)).Then(new RoleRemoved(An, Role.Registrar, Hanoi));

    [Fact]
    public void What_is_held_already_is_not_granted_again_and_what_is_not_held_is_not_taken()
    {
        Given(IsRegistrar).When(AtHanoi(Administrator, Role.Registrar)).ThenNothing();
        Given(IsRegistrar).When(new RemoveRole(Administrator, An, Role.Instructor, Hanoi, InstitutionKind.University)).ThenNothing();
        Given(new RoleGranted(An, Role.Registrar, Seoul)).When(AtHanoi(Administrator, Role.Registrar)).Then(IsRegistrar);
    }

    [Theory]
    [InlineData(Role.InstitutionAdministrator)]
    [InlineData(Role.CompanyRepresentative)]
    [InlineData(Role.MinistryAdministrator)]
    [InlineData(Role.Operator)]
    public void Nobody_removes_the_role_that_they_act_by(Role role)
    {
        Guid? institution = role is Role.InstitutionAdministrator ? Hanoi : role is Role.CompanyRepresentative ? Company : null;
        var self = new CommandContext(Actor.Person(Actor.IdOf(An), role, institution), Now);

        Given(new RoleGranted(An, role, institution)).When(new RemoveRole(self, An, role, institution)).ThenRefused("own_role", "role");
        Given(new RoleGranted(Numbered(2), role, institution)).When(new RemoveRole(self, Numbered(2), role, institution)).Then(new RoleRemoved(Numbered(2), role, institution));
    }

    [Fact]
    public void But_another_role_of_their_own() =>
        Given(IsRegistrar).When(new RemoveRole(new(Actor.Person(Actor.IdOf(An), Role.InstitutionAdministrator, Hanoi), Now), An, Role.Registrar, Hanoi, InstitutionKind.University))
            .Then(new RoleRemoved(An, Role.Registrar, Hanoi));

    private static GrantRole AtHanoi(CommandContext context, Role role) => new(context, An, role, Hanoi, InstitutionKind.University);

    private static GrantRole AtCompany(CommandContext context) => new(context, An, Role.CompanyRepresentative, Company, InstitutionKind.Company);
}
