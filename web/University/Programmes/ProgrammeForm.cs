using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Programmes;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Programmes;

/// <summary>A programme as its form holds it: what was typed stays as it was typed.</summary>
/// <param name="Key">Made with the form, so that sending it twice is one command.</param>
/// <param name="Revision">The revision that was shown.</param>
public sealed record ProgrammeForm(
    Guid Key, int Revision, LocalizedText Name, ProgrammeKind Kind, IReadOnlyList<Guid> Institutions, IReadOnlyList<Guid> RequiredCourses)
{
    public static ProgrammeForm For(params Guid[] owners) => new(Guid.CreateVersion7(), 0, new(), ProgrammeKind.AiEngineer, owners, []);

    /// <summary>With the courses that its owners want: those that wait for the ministry, or else those in force.</summary>
    public static ProgrammeForm Of(ProgrammeView programme)
    {
        var definition = programme.Definition;
        return new(
            Guid.CreateVersion7(), programme.Revision, definition.Name, definition.Kind, [.. definition.Institutions], [.. programme.Proposal?.RequiredCourses ?? definition.RequiredCourses]);
    }

    public static ProgrammeForm Of(IFormCollection form) => new(
        form.Id("key"), form.Number("revision") ?? 0, form.InLanguages("name"),
        form.Line("kind") == nameof(ProgrammeKind.AiEngineer) ? ProgrammeKind.AiEngineer : ProgrammeKind.Other, form.Ids("institutions"), form.Ids("requiredCourses"));

    public ProgrammeDefinition Definition(ProgrammeDefinition? present) => new(
        Kind, [.. Institutions.InOrderOf(present?.Institutions ?? [])], Name, [.. RequiredCourses.InOrderOf(present?.RequiredCourses ?? [])]);
}
