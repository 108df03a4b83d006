using System.Collections.Frozen;
using System.Collections.Immutable;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Regions;

/// <summary>
/// Lists the first-level units used for learners and institutions: Viet Nam's 34 since 1 July 2025 and Korea's 17,
/// with the codes of the two statistics offices (ISO 3166-2 still lists the 63 former units of Viet Nam).
/// </summary>
public static class Provinces
{
    public static readonly ImmutableArray<Province> All =
    [
        new("VN", "01", new("Hà Nội", "하노이", "Hanoi")),
        new("VN", "04", new("Cao Bằng", "까오방", "Cao Bang")),
        new("VN", "08", new("Tuyên Quang", "뚜옌꽝", "Tuyen Quang")),
        new("VN", "11", new("Điện Biên", "디엔비엔", "Dien Bien")),
        new("VN", "12", new("Lai Châu", "라이쩌우", "Lai Chau")),
        new("VN", "14", new("Sơn La", "선라", "Son La")),
        new("VN", "15", new("Lào Cai", "라오까이", "Lao Cai")),
        new("VN", "19", new("Thái Nguyên", "타이응우옌", "Thai Nguyen")),
        new("VN", "20", new("Lạng Sơn", "랑선", "Lang Son")),
        new("VN", "22", new("Quảng Ninh", "꽝닌", "Quang Ninh")),
        new("VN", "24", new("Bắc Ninh", "박닌", "Bac Ninh")),
        new("VN", "25", new("Phú Thọ", "푸토", "Phu Tho")),
        new("VN", "31", new("Hải Phòng", "하이퐁", "Haiphong")),
        new("VN", "33", new("Hưng Yên", "흥옌", "Hung Yen")),
        new("VN", "37", new("Ninh Bình", "닌빈", "Ninh Binh")),
        new("VN", "38", new("Thanh Hóa", "타인호아", "Thanh Hoa")),
        new("VN", "40", new("Nghệ An", "응에안", "Nghe An")),
        new("VN", "42", new("Hà Tĩnh", "하띤", "Ha Tinh")),
        new("VN", "44", new("Quảng Trị", "꽝찌", "Quang Tri")),
        new("VN", "46", new("Huế", "후에", "Hue")),
        new("VN", "48", new("Đà Nẵng", "다낭", "Da Nang")),
        new("VN", "51", new("Quảng Ngãi", "꽝응아이", "Quang Ngai")),
        new("VN", "52", new("Gia Lai", "잘라이", "Gia Lai")),
        new("VN", "56", new("Khánh Hòa", "카인호아", "Khanh Hoa")),
        new("VN", "66", new("Đắk Lắk", "닥락", "Dak Lak")),
        new("VN", "68", new("Lâm Đồng", "럼동", "Lam Dong")),
        new("VN", "75", new("Đồng Nai", "동나이", "Dong Nai")),
        new("VN", "79", new("Hồ Chí Minh", "호찌민", "Ho Chi Minh")),
        new("VN", "80", new("Tây Ninh", "떠이닌", "Tay Ninh")),
        new("VN", "82", new("Đồng Tháp", "동탑", "Dong Thap")),
        new("VN", "86", new("Vĩnh Long", "빈롱", "Vinh Long")),
        new("VN", "91", new("An Giang", "안장", "An Giang")),
        new("VN", "92", new("Cần Thơ", "껀터", "Can Tho")),
        new("VN", "96", new("Cà Mau", "까마우", "Ca Mau")),
        new("KR", "11", new("Seoul", "서울특별시", "Seoul")),
        new("KR", "21", new("Busan", "부산광역시", "Busan")),
        new("KR", "22", new("Daegu", "대구광역시", "Daegu")),
        new("KR", "23", new("Incheon", "인천광역시", "Incheon")),
        new("KR", "24", new("Gwangju", "광주광역시", "Gwangju")),
        new("KR", "25", new("Daejeon", "대전광역시", "Daejeon")),
        new("KR", "26", new("Ulsan", "울산광역시", "Ulsan")),
        new("KR", "29", new("Sejong", "세종특별자치시", "Sejong")),
        new("KR", "31", new("Gyeonggi-do", "경기도", "Gyeonggi-do")),
        new("KR", "32", new("Gangwon", "강원특별자치도", "Gangwon")),
        new("KR", "33", new("Chungcheongbuk-do", "충청북도", "Chungcheongbuk-do")),
        new("KR", "34", new("Chungcheongnam-do", "충청남도", "Chungcheongnam-do")),
        new("KR", "35", new("Jeonbuk", "전북특별자치도", "Jeonbuk")),
        new("KR", "36", new("Jeollanam-do", "전라남도", "Jeollanam-do")),
        new("KR", "37", new("Gyeongsangbuk-do", "경상북도", "Gyeongsangbuk-do")),
        new("KR", "38", new("Gyeongsangnam-do", "경상남도", "Gyeongsangnam-do")),
        new("KR", "39", new("Jeju", "제주특별자치도", "Jeju")),
    ];

    private static readonly FrozenDictionary<string, Province> ByKey = All.ToFrozenDictionary(province => province.Key, StringComparer.Ordinal);

    public static Province? Find(string country, string? code) => code is null ? null : ByKey.GetValueOrDefault($"{country}:{code}");

    public static Province? Find(string key) => ByKey.GetValueOrDefault(key);
}
