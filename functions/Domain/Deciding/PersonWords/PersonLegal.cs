namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Lawyers, courts and threats of them.</summary>
internal static class PersonLegal
{
    public const string Table = """
        = legal
        unless: committee|adjustment|title|mpac|scam|gets sued|sewing|lawyer friend|law school|law student|legal clinic hours|marriage|paralegal licence|notary|commissioner of oaths|small claims hours|volunteer|wills and|court house tour|jury duty parking|certify|video one|basketball|tennis|badminton|my brother the lawyer jokes
        hear|hearing . from . my|our|a|the . lawyer*|attorney|solicitor|judge|legal|counsel
        sue|suing|sued|lawsuit|law suit|litigation|litigate|legal action|legal proceeding*|legal proceedings|take you to court|take this to court|going to court|see you in court|take the city to court|taking you to court|taking the city|class action|small claims|statement of claim|notice of claim|notice of action|notice of intent|cause of action|intend to claim ! sue the|mary sue|aunt sue
        we act for|i act for|acting for|act on behalf of our client|our client|my client|without prejudice|demand letter|cease and desist|cease & desist|litigation hold|preserve all|preserve evidence|duty of care|breach of|negligen*|gross negligence|liable|liability|damages in|seek damages|claim damages|affidavit|subpoena|summons|served with|been served|got served|injunction|judicial review|notice of appeal|notice of application|human rights tribunal|hrto|human rights complaint|human rights code|tribunal|construction lien|lien|charter rights|defamation|slander|libel ! certificate of liability|liability insurance|insurance certificate|landlord tenant board hours|event insurance|how much coverage
        court|hearing|judge|justice of the peace|trial|conviction|convicted|prosecutor .. date|order|case|appeal|on|notice|papers|ticket i never|record|gave me|me guilty|decision|against|in absentia & my|i|me|we|no lawyer|missed|reopen|appeal|never got|explain|order|evidence|officer*|report|the ninth|tomorrow ! tennis|basketball|food|how do i change my court|virtual|video|neighbours lawn|notice of hearing sign|committee|ball
        appeal|reopen|reopening .. conviction|order|hearing|decision|judgment|judgement & court|hearing|order|lawyer|conviction|tribunal|judge ! committee of adjustment hours
        give you|you have|have . 10|ten|14|30|seven|7|48|fourteen|thirty|24 . days|hours|business days & lawyer|sue|legal|court|respond|action|claim|otherwise|or i|or else|touch
        settle|settlement|compensat* .. or|chance|offer|out of court|before & court|sue|lawyer|hrto|tribunal|legal|hearing
        going|go|gone|talking|going straight .. to . the . newspaper*|media|press|ombudsman & lawyer|sue|court|legal|claim
        recording|recorded .. officers|your officers|staff|everything & counsel|lawyer|court|evidence|rights
        not for publication|off the record|for the record and & legal|lawyer|court
        my lawyer|our lawyer|my solicitor|my attorney|my counsel|my paralegal|a lawyer ... will be|will contact|be in touch|letter|advised|advises|told me to|asked me to|asks that|instructed|is preparing|against the city|sue|court ! sale|closing|sold|buying|purchase|house|statement|meter|title|deed|move|moving|tax|estate|bins|notice do you|neighbour*|landlord
        you will hear from|youll hear from|hearing from|get in touch with|talk to|contact|consult*|retain*|retained|hire|hired|called|seek* . my lawyer|our lawyer|a lawyer|lawyers|my solicitor|legal advice|legal counsel ! neighbour*|tree|landlord|sale|closing|moving|do i need|need
        = legal
        subpoena*|summons|served papers|served with papers|court summons|injunction|small claims|statement of claim|commence proceedings|legal proceedings|contempt of court|binding in law|retaining counsel|retained counsel|my solicitor|my lawyers|our solicitor|bring an action|begin an action|prosecut*|human rights tribunal|ltb hearing|take the city to court|go to court|appeal it formally ! ticket fight
        encroach*|trespass* . on|onto . my land|my property|your land ! neighbour|neighbor
        """;
}
