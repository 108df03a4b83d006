using System.Globalization;
using AiTalent.Api.Accounts.External;
using AiTalent.Api.Learners;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Api.Requests;
using AiTalent.Application;
using AiTalent.Application.Localization;
using AiTalent.Application.People;
using AiTalent.Contracts.Commands;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.Web.Accounts;
using AiTalent.Web.SignIn;

namespace AiTalent.Api.Accounts;

internal sealed class Profile(
    ISignedInActor signedIn, CurrentAccount current, HomeInstitution home, IGrainFactory grains, PersonReader people, TimeProvider time) : IProfile
{
    public async Task<ProfileView?> FindAsync(CancellationToken cancellationToken)
    {
        if (signedIn.Actor.LearnerId is not { } id)
            return null;
        var registered = await grains.GetGrain<ILearnerGrain>(id).Find();
        return new ProfileView(registered?.Profile, await people.ReadAsync(signedIn.Actor, id, AccessReason.LearnerRecord, cancellationToken));
    }

    public async Task<IReadOnlyList<AccountProblem>> SaveAsync(ProfileForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } known)
            return [new AccountProblem(null, "signed_out")];
        var read = await ReadAsync(form);
        if (!read.IsSuccess)
            return [Problem(read.Refusal)];
        var person = read.Value;
        if ((person.FamilyName ?? person.GivenName) is null)
            return [new AccountProblem("familyName", "name_wanted")];
        return await SendAsync(form, known, person, cancellationToken) is { } refusal ? [Problem(refusal)] : [];
    }

    private async Task<Refusal?> SendAsync(ProfileForm form, ProfileView known, PersonData person, CancellationToken cancellationToken)
    {
        var id = signedIn.Actor.LearnerId!.Value;
        var learner = grains.GetGrain<ILearnerGrain>(id);
        var context = new CommandContext(signedIn.Actor, CommandId: DerivedId.From(id, $"profile/{form.Key}"));
        if (person.BirthDate is not { } born || form.Place?.Split(':') is not [var country, var province])
            return new Refusal("required", person.BirthDate is null ? "birthDate" : "place");
        // The age band is the one of the day on which it was entered; it changes only with a new birth date.
        var band = born == known.Person?.BirthDate ? known.Registered?.AgeBandFrom : null;
        var profile = new LearnerProfile(
            country, province, band ?? LearnerProfile.AgeBand(born, NationalDay.Of(time.GetUtcNow())), GenderOf(form.Gender),
            known.Registered is { } registered ? registered.InstitutionId : await HomeAsync(cancellationToken));
        return known.Registered is null
            ? (await learner.Register(new RegisterLearner(context, id, profile), person)).Refusal
            : (await learner.Correct(new CorrectPerson(context, id, profile), person)).Refusal;
    }

    private async Task<Guid?> HomeAsync(CancellationToken cancellationToken) =>
        await current.FindAsync() is { } account ? await home.FindAsync(account, cancellationToken) : null;

    private async Task<Result<PersonData>> ReadAsync(ProfileForm form) => PersonInput.Read(new PersonData(
        form.FamilyName, form.GivenName, form.LatinName, (await current.FindAsync())?.Email, form.Phone,
        DateOnly.TryParseExact(form.BirthDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) ? born : null,
        form.Education, form.Language));

    /// <summary>Maps a refusal to a field of the form, where country and province are one field.</summary>
    private static AccountProblem Problem(Refusal refusal) => new(refusal.Field is "country" or "province" ? "place" : refusal.Field, refusal.Code);

    private static Gender GenderOf(string? word) => Enum.TryParse<Gender>(word, out var gender) && Enum.IsDefined(gender) ? gender : Gender.Unspecified;
}
