namespace AiTalent.Domain.Institutions;

public enum InstitutionKind
{
    University,
    Institute,
    Company,
    Ministry,
}
