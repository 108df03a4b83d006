namespace AiTalent.Api.Enrolments;

internal enum ResultWord
{
    Passed,
    Failed,
}
