using System.Text;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>Represents one line of an imported table of learners.</summary>
/// <param name="Line">The line number in the table, from 1, including the header.</param>
/// <param name="Person">Null if the line is invalid.</param>
/// <param name="Profile">Null if the line is invalid.</param>
/// <param name="Problem">The problem of the line: a code, with the column as the field.</param>
public sealed record LearnerImportRow(int Line, PersonData? Person, LearnerProfile? Profile, Refusal? Problem)
{
    /// <summary>Gets the name as far as it could be read, if the line is invalid.</summary>
    public string? Written { get; init; }

    /// <summary>Gets the id of the existing learner of the institution; null for a new person.</summary>
    public Guid? Known { get; init; }

    /// <summary>True if that learner is already in the cohort.</summary>
    public bool IsMember { get; init; }

    /// <summary>Gets the display name of the line.</summary>
    public string Name => Person is null ? Written ?? "" : PersonName.Of(Person) ?? "";

    /// <summary>
    /// Returns the key that identifies a person within a table: the email address, otherwise name and birth date.
    /// </summary>
    public static string KeyOf(PersonData person) => person.Email is { } email
        ? email.Trim()
        : NameKeyOf(person);

    public static string NameKeyOf(PersonData person) => $"{person.FamilyName} {person.GivenName}|{person.BirthDate:O}".Normalize(NormalizationForm.FormC);
}
