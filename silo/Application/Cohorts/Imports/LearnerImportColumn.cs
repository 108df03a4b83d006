using AiTalent.ReadModel.Search;

namespace AiTalent.Application.Cohorts.Imports;

public enum LearnerImportColumn
{
    FamilyName,
    GivenName,

    /// <summary>The full name in one cell.</summary>
    Name,
    LatinName,
    Email,
    BirthDate,
    Gender,
    Province,
}

/// <summary>Maps the column headings in the three languages, and those of files of other systems, to columns.</summary>
public static class LearnerImportColumns
{
    private static readonly Dictionary<string, LearnerImportColumn> Names = new (LearnerImportColumn Column, string[] Names)[]
    {
        (LearnerImportColumn.FamilyName, ["family name", "familyName", "last name", "surname", "họ", "họ đệm", "họ và tên đệm", "성"]),
        (LearnerImportColumn.GivenName, ["given name", "givenName", "first name", "tên", "이름"]),
        (LearnerImportColumn.Name, ["name", "full name", "họ tên", "họ và tên", "성명", "학생 이름", "학생명"]),
        (LearnerImportColumn.LatinName, ["latin name", "latinName", "romanized name", "tên latin", "tên không dấu", "영문 이름", "영문명", "영문 성명"]),
        (LearnerImportColumn.Email, ["email", "e-mail", "mail", "thư điện tử", "địa chỉ e-mail", "이메일", "이메일 주소", "전자우편"]),
        (LearnerImportColumn.BirthDate, ["birth date", "birthDate", "date of birth", "dob", "ngày sinh", "생년월일"]),
        (LearnerImportColumn.Gender, ["gender", "sex", "giới tính", "성별"]),
        (LearnerImportColumn.Province, ["province", "tỉnh", "tỉnh thành", "tỉnh thành phố", "nơi ở", "시도", "시·도", "지역"]),
    }.SelectMany(entry => entry.Names.Select(name => (Key: Project(name), entry.Column))).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Column);

    /// <returns>Null for a column that is not imported.</returns>
    public static LearnerImportColumn? Find(string header) => Names.TryGetValue(Project(header), out var column) ? column : null;

    private static string Project(string header) => FoldedText.Of(header.Replace('_', ' ').Replace('/', ' ').Replace('-', ' ')).Replace(" ", "", StringComparison.Ordinal);
}
