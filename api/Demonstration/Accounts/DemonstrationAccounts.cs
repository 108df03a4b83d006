using AiTalent.Api.Demonstration.Institutions;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>Defines the demonstration users, one for each kind of user.</summary>
internal static class DemonstrationAccounts
{
    private static readonly InstitutionPlan Institutions = InstitutionPlan.Make();

    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        Of("student-vn", Role.Learner, "HUST", new("Nguyễn Thị Minh Anh", "응우옌 티 민 아인", "Nguyen Thi Minh Anh"), DemonstrationIds.Student),
        Of("registrar-vn", Role.Registrar, "HUST", new("Trần Quốc Bảo", "쩐 꾸옥 바오", "Tran Quoc Bao")),
        Of("administrator-vn", Role.InstitutionAdministrator, "HUST", new("Vũ Thị Thanh Mai", "부 티 타인 마이", "Vu Thi Thanh Mai")),
        Of("registrar-kr", Role.Registrar, "KAIST", new("Kim Seo-yeon", "김서연", "Kim Seo-yeon")),
        Of("company", Role.CompanyRepresentative, "ThachSanh", new("Phạm Đức Long", "팜 득 롱", "Pham Duc Long")),
        Of("ministry", Role.MinistryAdministrator, null, new("Lê Thị Hồng Hà", "레 티 홍 하", "Le Thi Hong Ha")),
        Of("operator", Role.Operator, null, new("Đỗ Thanh Tùng", "도 타인 뚱", "Do Thanh Tung")),
    ];

    /// <summary>The users available when the demonstration is open to the public: no operator, and a read-only ministry user.</summary>
    public static IReadOnlyList<DemonstrationAccount> Public { get; } =
    [
        .. All.Where(account => account.Actor.Role is not (Role.MinistryAdministrator or Role.Operator)),
        Of("ministry", Role.MinistryAnalyst, null, new("Lê Thị Hồng Hà", "레 티 홍 하", "Le Thi Hong Ha")),
    ];

    public static DemonstrationAccount? Find(string id) => All.FirstOrDefault(account => account.Id == id);

    /// <summary>Returns the opaque id of a university's registrar.</summary>
    public static Guid StaffOf(PlannedInstitution university) => university.ShortName switch
    {
        "HUST" => PersonId("registrar-vn"),
        "KAIST" => PersonId("registrar-kr"),
        _ => PersonId($"registrar/{university.ShortName}"),
    };

    private static DemonstrationAccount Of(string id, Role role, string? institution, LocalizedText name, Guid? learnerId = null)
    {
        var home = institution is null ? Institutions.Ministry : Institutions[institution];
        var actor = Actor.Person($"user:{PersonId(id)}", role, institution is null ? null : home.Id, learnerId);
        return new DemonstrationAccount(id, actor, name, home.Definition.Name);
    }

    private static Guid PersonId(string id) => DemonstrationIds.Of("person", id);
}
