using System.Text;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;

namespace AiTalent.Application.Cohorts.Imports;

/// <summary>One line of a table of learners.</summary>
/// <param name="Line">Of the table, from 1; its head is one.</param>
/// <param name="Person">Null where the line is wrong.</param>
/// <param name="Profile">Null where the line is wrong.</param>
/// <param name="Problem">What is wrong with it: a code, and the column as a field.</param>
public sealed record LearnerImportRow(int Line, PersonData? Person, LearnerProfile? Profile, Refusal? Problem)
{
    /// <summary>The name as far as it could be read, where the line is wrong.</summary>
    public string? Written { get; init; }

    /// <summary>Who of the institution's learners it is already; null for somebody new.</summary>
    public Guid? Known { get; init; }

    /// <summary>Whether that learner is in the cohort.</summary>
    public bool IsMember { get; init; }

    /// <summary>What the line is called for people.</summary>
    public string Name => Person is null ? Written ?? "" : PersonName.Of(Person) ?? "";

    /// <summary>Two lines with the same key are the same person: by the address, else by name and birth date.</summary>
    public static string KeyOf(PersonData person) => person.Email is { } email
        ? email.Trim()
        : NameKeyOf(person);

    public static string NameKeyOf(PersonData person) => $"{person.FamilyName} {person.GivenName}|{person.BirthDate:O}".Normalize(NormalizationForm.FormC);
}
