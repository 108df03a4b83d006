using AiTalent.Domain.Languages;
using AiTalent.Domain.Regions;

namespace AiTalent.Load.Nation;

/// <param name="Number">The number over all universities.</param>
internal sealed record NationProgramme(int Number, Guid Id, Guid FirstCourse, Guid SecondCourse)
{
    /// <summary>
    /// True for an accredited programme. Of twenty programmes three are accredited for engineers, three wait for the ministry and one is
    /// suspended.
    /// </summary>
    public bool IsAccredited => Number % 20 < 3;

    public bool IsForEngineers => Number % 20 < 8;

    public bool IsSuspended => Number % 20 == 6;
}

internal sealed record NationUniversity(int Number, Guid Id, Province Province, IReadOnlyList<NationProgramme> Programmes, IReadOnlyList<Guid> Electives)
{
    public string TimeZone => Province.Country == "KR" ? "Asia/Seoul" : "Asia/Ho_Chi_Minh";

    public LocalizedText Name => new(
        $"Trường Đại học Công nghệ {Province.Name.Vi} {Number + 1}", $"{Province.Name.Ko} 제{Number + 1} 공과대학교", $"{Province.Name.En} University of Technology {Number + 1}");

    /// <summary>All courses, those of the programmes first.</summary>
    public IEnumerable<Guid> Courses => Programmes.SelectMany(programme => new[] { programme.FirstCourse, programme.SecondCourse }).Concat(Electives);
}

internal sealed record NationCompany(int Number, Guid Id, Province Province)
{
    public LocalizedText Name => new($"Công ty Dữ liệu {Province.Name.Vi} {Number + 1}", $"{Province.Name.Ko} 데이터 {Number + 1}", $"{Province.Name.En} Data {Number + 1}");
}

/// <summary>Defines who teaches what: all provinces of both countries, two thirds in Viet Nam.</summary>
internal sealed class NationCatalogue
{
    private static readonly string[][] Subjects =
    [
        ["Học máy", "기계 학습", "Machine learning"], ["Học sâu", "심층 학습", "Deep learning"], ["Thị giác máy tính", "컴퓨터 비전", "Computer vision"],
        ["Xử lý ngôn ngữ tự nhiên", "자연어 처리", "Natural language processing"], ["Kỹ thuật dữ liệu", "데이터 공학", "Data engineering"],
        ["Xác suất thống kê", "확률과 통계", "Probability and statistics"], ["Robot", "로봇 공학", "Robotics"], ["Tối ưu hóa", "최적화", "Optimisation"],
        ["Đạo đức trí tuệ nhân tạo", "인공지능 윤리", "Ethics of artificial intelligence"], ["Hệ thống phân tán", "분산 시스템", "Distributed systems"],
        ["Bán dẫn", "반도체", "Semiconductors"], ["Triển khai mô hình", "모델 운영", "Model operations"],
    ];

    private static readonly Province[] VietNam = [.. Provinces.All.Where(province => province.Country == "VN")];
    private static readonly Province[] Korea = [.. Provinces.All.Where(province => province.Country == "KR")];

    public NationCatalogue(NationSize size)
    {
        Universities = [.. Enumerable.Range(0, size.Universities).Select(University)];
        Companies = [.. Enumerable.Range(0, size.Companies).Select(number => new NationCompany(number, NationIds.Of(NationKind.Institution, 10_000 + number), ProvinceOf(number + 1)))];
    }

    public IReadOnlyList<NationUniversity> Universities { get; }

    public IReadOnlyList<NationCompany> Companies { get; }

    public static IReadOnlyList<Province> In(string country) => country == "VN" ? VietNam : Korea;

    public static LocalizedText TitleOf(int course)
    {
        var subject = Subjects[course % Subjects.Length];
        return new LocalizedText($"{subject[0]} {course + 1}", $"{subject[1]} {course + 1}", $"{subject[2]} {course + 1}");
    }

    private static Province ProvinceOf(int number) => number % 3 == 2 ? Korea[number / 3 % Korea.Length] : VietNam[(number - (number / 3)) % VietNam.Length];

    private static NationUniversity University(int number)
    {
        const int Courses = (NationSize.ProgrammesOfUniversity * 2) + NationSize.ElectivesOfUniversity;
        Guid Course(int i) => NationIds.Of(NationKind.Course, (number * Courses) + i);
        NationProgramme Programme(int i) =>
            new((number * NationSize.ProgrammesOfUniversity) + i, NationIds.Of(NationKind.Programme, (number * NationSize.ProgrammesOfUniversity) + i), Course(i * 2), Course((i * 2) + 1));
        return new NationUniversity(
            number, NationIds.Of(NationKind.Institution, number), ProvinceOf(number), [.. Enumerable.Range(0, NationSize.ProgrammesOfUniversity).Select(Programme)],
            [.. Enumerable.Range(NationSize.ProgrammesOfUniversity * 2, NationSize.ElectivesOfUniversity).Select(Course)]);
    }
}
