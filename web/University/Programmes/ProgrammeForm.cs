using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Programmes;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.University.Programmes;

/// <summary>Represents the input of a programme form; values are kept as typed.</summary>
/// <param name="Key">Created with the form, so that sending it twice executes one command.</param>
/// <param name="Revision">The displayed revision.</param>
public sealed record ProgrammeForm(
    Guid Key, int Revision, LocalizedText Name, ProgrammeKind Kind, IReadOnlyList<Guid> Institutions, IReadOnlyList<Guid> RequiredCourses)
{
    public static ProgrammeForm For(params Guid[] owners) => new(Guid.CreateVersion7(), 0, new(), ProgrammeKind.AiEngineer, owners, []);

    /// <summary>
    /// Returns the form of a programme, with the proposed courses if there is a proposal, otherwise with those in
    /// force.
    /// </summary>
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
