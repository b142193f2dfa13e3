namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Spanish and Portuguese.</summary>
internal static class DangerIberian
{
    public const string Table = """
        = gas
        unless: factura|conta do gas|descuento|el ano pasado|no ano passado|permiso
        huele|olor|oler|olemos|apesta|cheiro|cheira|cheirando|fedor|tufo .. gas|butano|propano
        fuga|escape|vazamento|fuga de|salida .. gas
        gas .. huele|olor|fuga|escap*|silb*|cheiro|vazando|vaza|a sair|abierto|aberto
        huevo podrido|huevos podridos|huevo|ovo podre|ovos podres|azufre|enxofre & olor|huele|cheiro|cheira|medidor|contador|fogao ! praia|playa|basura|lixo|algas|rio
        silba|silbido|silbando|sibila|assobi*|chia|chiando|sisea & gas|medidor|contador|tubo|tuberia|cano|fogao|estufa|cocina|calentador
        tubo|tuberia|linea|cano|mangueira|contador|medidor .. gas & rompi*|golpe*|roto|rota|partiu|bateu|quebr*|perfor*|chocaron|choco|furou|rebentou
        = wires
        cable|cables|alambre|linea electrica|lineas|fio|fios|cabo|cabos|poste|transformador|cabo electrico .. caido|caida|caidos|cayo|suelo|piso|calle|acera|chispa*|chispea*|colgando|partio|roto|caiu|caido|chao|passeio|rua|calcada|faisca*|pendurado|partido|solto|arrancado|estrada ! internet|telefone|telefono|bell|fundida|luz del poste
        chispa*|chispea*|faisca*|fagulha* & cable*|poste|fio|fios|transformador|linea|luz|cabo*|alambre|arbol|arvore
        calambre|corriente|descarga|toque|electrocut*|choque electrico|toques|choque|electrocut*|eletrocut* & poste|charco|cerca|metal|mano|perro|cabo|poca|vedacao|mao|tocar|toque|grade|cachorro|reja|agua ! chocaron
        = carbon-monoxide
        unless: cada cuanto|con que frecuencia
        monoxido & alarma|alarme|detector|suena|sonando|toca|tocar|dolor|mareo*|dor|tontura*|nausea*|apita|parar
        alarma|alarme|detector|aparato|aparelho .. suena|sonando|pita|pitando|toca|tocar|apita|apitar|no para|nao para|dispar* & mareo*|marea*|nausea*|cabeza|cabeca|vomit*|dolor|tonto*|tontura*|enjoo*|dormid*|duerme|dorme|doente*|enferm*
        anafre|carbon|brasero|parrilla|asador|bbq|barbacoa|estufa de gas|horno|generador|carvao|grelhador|churrasqueira|fogareiro|gerador|forno|braseiro|fogao & cuarto|casa|dentro|sala|calent*|ventana*|quarto|aquec*|garagem|garaje|janela*|cozinha|interior|esquentar|calefaccion|aquecimento ! permiso|puedo|posso|permitido|donde|onde|regla
        motor|carro|coche|auto .. encendido|prendido|ligado|a trabalhar .. garaje|garagem|cochera
        todos|familia|ninos|criancas|todos nos|nina|senora .. mareados|con nauseas|vomitando|dolor de cabeza|dor de cabeca|tontos|enjoados|tonturas|a vomitar|no despierta|casi no despierta|nao acorda ! comida
        = fire
        incendio|incendios|fuego|llamas|lume|chamas|fogo|ardiendo|arde|a arder|em chamas|pegando fogo|quemando|se quema|se esta quemando|incendiando|incendiou|pegou fogo|ardendo .. casa|edificio|cocina|cozinha|techo|telhado|apartamento|garaje|garagem|vecino|vizinho|ventana|janela|carro|coche|tienda|loja|basura|lixo|arbol|arvore|balcon|varanda|predio|ya|ja|contenedor|contentor|cuarto|quarto|sotano|cave|porao|piso|andar|fabrica|bosque|grama|mato|patio|quintal|pasillo|$ ! artificiales|artificio|fogueira|asado|permiso|permitido|estacion de|posso|puedo|churrasco
        casa|edificio|cocina|cozinha|techo|apartamento|garaje|garagem|vecino|vizinho|carro|coche|tienda|loja|basura|lixo|arbol|balcon|varanda|predio|contenedor|cama|cortina*|horno|forno|fogao|sarten|fabrica .. fuego|llamas|chamas|fogo|arde|ardiendo|a arder|quemando|incendi*|se quema|em chamas|lume
        ^ .. incendio|fuego|fogo|hay fuego ... $ ! artificiales|artificio
        humo|fumo|fumaca .. sale|saliendo|negro|mucho|pasillo|ventana*|escaleras|sai|sair|saindo|preto|preta|muito|muita|corredor|janela*|escada*|debajo|lleno|cheio|denso ! asado|churrasco|chimenea|chamine|cigarr*|detector
        enchufe|toma|cables|panel|bateria|tomada|quadro|ficha|disjuntor .. caliente|quema|humo|chispas|derret*|olor|quente|fumo|fumaca|faiscas|queimado|cheiro|quemado|hinchada|inchada
        huele|olor|cheiro|cheira .. quemado|queimado|plastico ! asado
        explosion|exploto|explosao|explodiu|explodir
        = sewage-flood
        desague|drenaje|alcantarilla|aguas negras|caca|cloaca|inodoro|excusado|esgoto|esgotos|fossa|sanita|retrete|ralo|aguas residuales|mierda|merda|vaso sanitario|coladera .. sale|saliendo|sube|subiendo|desborda*|botando|rebosa*|llen*|sotano|sobe|subindo|voltou|transborda*|entupiu e|cave|porao|cheia|cheio|inund*|devolv*|saindo|a sair|regresa|brota ! el ano pasado|o ano passado|olor|seguro
        sotano|basement|casa|cave|porao|apartamento|garaje|garagem|cozinha|cocina .. inunda*|inundando|llenando|lleno de agua|bajo el agua|a encher|enchendo|alagad*|alagando|cheia de agua|inundada|inundado ! el ano pasado|ano passado|arreglado|subsidio|valvula
        agua|water .. rodilla*|tobillo*|cintura|enchufes|joelho*|tornozelo*|tomadas|subiendo|subindo|a subir|sigue subiendo|hasta las|electricidad|quadro ! factura|conta
        inundacion|inundando|inundados|inundacao|alagamento & ahora|agora|ayuda|ajuda|sube|rapido|casa|carros|gente|electric*|nivel ! ano pasado|ano passado
        = burst-main
        tuberia|tubo|cano|conduta|adutora|hidrante|canaria|caneria|boca de incendio .. rompio|reventada|revento|estallo|roto|rota|explot*|rebentou|rebentada|estourou|partiu|quebrou|estourado|rebentado|estoirou & calle|agua|rua|casa*|inund*|estrada|sotano|cave|pavimento|chorro|acera|passeio ! arreglad*|reparad*|baja
        agua .. brota|saliendo|sale|chorro|jorra*|a sair|sai|brotando|jorrando .. calle|pavimento|asfalto|rua|estrada|chao|passeio|suelo|acera|hidrante
        calle|rua|pavimento|asfalto|carretera|estrada .. levant*|inundad*|rio|alagad*|hinch*|bajo el agua|debaixo de agua|abult* ! bache|lluvia|chuva
        = collapse
        arbol|rama|muro|pared|poste|balcon|chimenea|grua|andamio|techo|arvore|ramo|galho|parede|varanda|chamine|guindaste|andaime|tecto|teto|telhado|edificio|predio|fachada|escalera|barda|marquesina .. por caer|va a caer|caer encima|cayendo|se cae|se esta cayendo|inclinad*|derrumb*|colaps*|vai cair|a cair|prestes a cair|caindo|quase a cair|desab*|inclinad*|torto|ceder|cediendo|rajad*|tombar|desmoron*|cae|cayo sobre|cruje|range|cedeu|desplom* ! hojas|folhas|muerto|morta
        ladrillo*|concreto|cemento|vidrio*|pedazo*|trozo*|piedra*|escombro*|tijolo*|betao|cimento|vidro*|pedaco*|pedra*|telha*|reboco|hielo|gelo .. cae|caen|cayendo|cayeron|caem|cai|a cair|caindo|caiu|cairam|soltar*|desprend* ! nieve|neve
        derrumbe|derrumbo|colapso|colapsando|desabou|desabando|desabamento|desmoronando|desmoronou|se hunde|aluviao|deslave|deslizamento
        raices|raizes .. levant*|salen|se ven|fora|de fora|saindo & arbol|arvore|viento|vento|inclin*|caer|cair ! acera|passeio
        grieta|grietas|racha|rachas|rachadura* & creciendo|ancha|grande|mano|pared|crescendo|maior|parede|cruje|teto|techo|puno
        = open-hole
        alcantarilla|tapa|registro|coladera|pozo|bueiro|tampa|sarjeta|boca de lobo|caixa de esgoto|grelha .. abierta|abierto|sin tapa|destapad*|falta|robaron|robad*|aberta|aberto|sem tampa|destapad*|falta|roubaram|sumiu|faltando|desaparec* ! verde|bote|contenedor|caixote|mapache*
        hoyo|hueco|agujero|zanja|socavon|buraco|vala|cratera|poco .. profundo|profunda|fondo|enorme|gigante|grande abierto|sin barrera|caer|cayo|abierto|fundo|sem protecao|sem barreira|cair|caiu|aberto|aberta ! bache|llanta
        calle|rua|acera|pavimento|asfalto|estrada|passeio|calcada|carretera .. hundio|hundiendo|hundid*|colaps*|abrio|abriu|abateu|cedeu|cedio|afund*|desab* ! levant*
        no se ve el fondo|nao se ve o fundo|sin fondo|sem fundo|nao se ve fundo
        = person-outside
        senor|hombre|senora|mujer|persona|alguien|anciano|anciana|indigente|viejito|vagabundo|muchacho|homem|senhor|senhora|mulher|pessoa|alguem|idoso|idosa|velho|velhote|rapaz|sem abrigo|mendigo|velhinho|velhinha|vecino|vecina|vizinho|vizinha|abuelo|abuela .. tirad*|acostad*|dorm*|durmiendo|sentad*|inconscient*|no se mueve|no responde|no contesta|congel*|temblando|descalz*|deitad*|caid*|desmaiad*|nao se mexe|nao responde|gelad*|a tremer|tremendo|sin abrigo|sem casaco|no reacciona|nao reage|inmovil|imovel & nieve|frio|mueve|responde|acera|calle|banca|neve|mexe|passeio|rua|banco|menos|labios|graus|grados|suelo|chao|helad*|gelo|gelad*|hielo|reacciona|reage|lluvia|chuva|parada|inconscient*|carro|azul*
        no se mueve|nao se mexe|no reacciona|nao reage|no responde|nao responde & hombre|mujer|senor*|persona|homem|mulher|senhor*|pessoa|el|ele|ela|ella|idos*|tienda|tenda|bolsa de dormir|nieve|neve|banco
        no siento|nao sinto . mis|los|as|os|las|mais . pies|manos|dedos|pes|maos
        hipotermia|congelandose|muriendo de frio|morrer de frio|a congelar|se va a congelar
        alzheimer|demencia|desorientad*|perdid*|desaparecid*|desapareceu|desaparecio & padre|madre|papa|mama|abuel*|senor*|pai|mae|avo|salio|saiu|frio|vecin*|idos*|noche|noite|anciano|anciana ! gato|perro|cao|tarjeta|cartao
        vecina|vecino|vizinha|vizinho|abuela|abuelo|madre|mae|pai|senora|senhora .. no contesta|no abre|nao atende|nao abre|no la he visto|no lo he visto|nao a vejo|nao o vejo|nao responde|no sale|nao sai|no responde & dias|sola|solo|sozinh*|puerta|porta|preocup*|correo|jornal*|periodico*|luz|luces
        = self-harm
        matarme|suicid*|quitarme la vida|quitar la vida|acabar con mi vida|acabar con todo|no quiero vivir|ya no quiero vivir|quiero morir|me quiero morir|quiero morirme|me voy a matar|me mato|ahorcarme|tirarme|se quiere tirar|va a saltar|quiere saltar|se va a tirar|no vale la pena vivir|sin razon para vivir|mejor sin mi|mejor muerto|mejor muerta|matar me|suicidar|acabar com a vida|acabar com tudo|acabar com isto|nao quero viver|quero morrer|vou me matar|vou matar me|por fim a vida|por fim a minha vida|tirar a vida|melhor sem mim|nao aguento viver|nao aguento mais viver|nao vale a pena viver|quer saltar|vai saltar|atirar se|vai se matar|quer se matar|se quiere matar|se va a matar|enforcar|pular da ponte|me despido|despedirme de todos|no quiero seguir viviendo|no puedo seguir viviendo|cansado de vivir|cansada de vivir|cansado de viver|cansada de viver ! prevencion|prevencao
        no le encuentro sentido|no tiene sentido|no encuentro sentido|nao faz sentido|nao vejo sentido|sin sentido & seguir|vida|vivir|viver|continuar|nada|ya
        no puedo mas|nao aguento mais|nao aguento|ya no puedo|no aguanto mas|no doy mas|ja nao consigo & vida|vivir|viver|perdon*|desculpa|adios|adeus|hij*|filh*|seguir|fin|assim|morir|morrer|sola|solo|todo ! ruido|barulho|vecin*|vizinh*|perro
        adios|adeus|perdonenme|perdonen|perdoem|desculpa* & vida|vivir|viver|hija|hijos|filha|filhos|familia|todos|morir|morrer|noche|hoy|noite|siempre|sempre|amo ! ate amanha
        pastillas|comprimidos|medicamentos|remedios .. tom*|trag*|todas|todos|frasco|muchas
        barandal|barandilla|puente|balcon|azotea|ponte|varanda|parapeito|terraco|viaducto|telhado .. saltar|saltara|tirar*|brincar|lado|salta|pular|atirar|aventar*
        = child-alone
        nino|nina|ninos|bebe|nene|criatura|chiquito|crianca|criancas|menino|menina|bebes|meninos|miudo|miuda|miudos|hijo|niñito .. solo|sola|solos|solito*|sin padres|sin adulto*|abandonad*|perdid*|encerrad*|sozinh*|sem pais|sem adulto*|sem ninguem|fechad* ! edad|a partir|pueden quedarse|podem ficar|idade
        nino|nina|ninos|bebe|crianca|criancas|menino|menina .. carro|coche|auto|balcon|ventana|calle|nieve|varanda|janela|rua|estrada|neve & sol*|encerrad*|sozinh*|fechad*|calor|nadie|ninguem|llora*|chora*|descalz*|pijama|panal|fralda|asom*|pendur*
        llora|llorando|lloran|chora|chorando|a chorar|choram & bebe|nino*|nina|crianca*|menin* & horas|desde|nadie|ninguem|sol*|sozinh*|ayer|ontem|puerta|porta
        mi mama|mi papa|mami|mama|papa|a minha mae|minha mae|meu pai|abuelita .. no despierta|no se despierta|no se levanta|nao acorda|nao se levanta|no se mueve|nao se mexe|no ha vuelto|nao voltou
        = violence
        cuchillo|pistola|arma|machete|hacha|navaja|bate|martillo|faca|machado|navalha|taco|martelo|cacadeira|espingarda|fusil|rifle .. hombre|el|ella|mi|mano|amenaz*|fuera|afuera|apunt*|homem|ele|ameac*|na mao|rua|la fora|meu|marido|hijo|filho|gente|ex ! pelicula|filme|afilad*
        hombre|tipo|alguien|esposo|marido|novio|ex|vecino|homem|alguem|namorado|vizinho|filho|hijo|gajo|cara .. cuchillo|pistola|arma|machete|hacha|navaja|faca|machado|armado|espingarda
        golpea|golpeando|golpeandola|golpeo|pega|pegando|pegandole|pego|bate|bater|batendo|espanca*|agred*|apunal*|esfaque*|estrangul*|ahorcando|viola*|pateando|ahorca .. esposa|mujer|a su|a mi|me|la|le|lhe|mulher|esposa|mae|nela|em mim|ninos|filhos|ella|ela|senora|outra vez|otra vez ! porta com|puerta del
        esta golpeando|le esta pegando|la esta golpeando|me esta pegando|me pega|me golpea|esta a bater|bate me|me bate|bate na|bate lhe|a bater lhe|esta batendo|la va a matar|vai mata la|lo estan golpeando|me encierra|no me deja salir|nao me deixa sair
        me va a matar|nos va a matar|me quiere matar|la va a matar|lo va a matar|vai me matar|vai matar me|vai nos matar|quer me matar|amenaza de muerte|amenazas de muerte|ameaca de morte|ameacas de morte|matarme dice|dice que me mata|diz que me mata|amenaza con matar*|ameaca matar*|te voy a matar
        socorro|auxilio|pide ayuda|gritando|grita|gritos|grita por ajuda|pede socorro|pede ajuda|a gritar & mujer|ella|mulher|ela|golpe*|pared|parede|vecina|vizinha|nino*|crianca*|ayuda|policia|ajuda|por favor
        disparo|disparos|balazo*|balacera|tiroteo|tiros|tiroteio|apunalado|apunalaron|esfaqueado|esfaquearam|asalto|asaltando|assalto|a assaltar|secuestr*|sequestr*|pelea|rina|briga|rehen*|refem|violacion|violando ! pelicula|filme|asalto a mi bolsillo
        entrar|metieron|metio|entro|entrou|arromb*|forzando|rompiendo|partiu|arrombou .. casa|puerta|porta|ventana|janela|apartamento & alguien|hombre|ladron*|alguem|homem|ladroes|ahora|agora|escondid*
        me sigue|nos sigue|me siguen|me persigue|me esta siguiendo|a seguir me|me seguindo|persegue & hombre|carro|homem|miedo|medo|tipo
        = trapped
        atrapad*|atascad*|encerrad*|atorad*|prensad*|sepultad*|enterrad*|pres*|encurralad*|entalad*|soterrad*|preso|presa|presos|presas|aplastad*|atrapados .. elevador|ascensor|debajo|bajo|entre|zanja|escombros|carro|agua|debaixo|vala|maquina|alcantarilla|bueiro|contenedor|contentor|lodo|banheiro|bano|casa de banho|tren|comboio ! trafico|transito|gato|pajaro|mapache|passaro
        elevador|ascensor .. atrapad*|encerrad*|atorad*|parado|presos|presas|preso|presa|parados|horas|trabad*
        ahoga|ahogando|ahogandose|afogar|afogando|a afogar se|se esta ahogando|se afogando ! papeleo|deudas
        cayo|caiu|cayeron|cair|se cayo .. hielo|lago|rio|pozo|barranco|via|agua|gelo|poco|ravina|linha|zanja|vala|buraco|alcantarilla|bueiro|escaleras|techo|telhado & hombre|nino*|alguien|persona|homem|crianca*|alguem|ayuda|ajuda|pessoa|gritando|grita|muchacho|mujer|senor*|pai|mae|papa|mama
        no puede salir|no podemos salir|nao consegue sair|nao conseguimos sair|no puede levantarse|no se puede levantar|nao se consegue levantar|nao consegue levantar|no puedo levantarme|nao consigo levantar|no puedo salir|nao consigo sair & elevador|ascensor|piso|bano|chao|humo|casa|ayuda|ajuda|puerta|porta|mama|papa|mae|pai|abuel*|cuarto|carro|agua
        = chemical
        quimico|quimica|acido|cloro|amoniaco|gasolina|diesel|solvente|toxico|lixivia|combustible|combustivel|quimicos|veneno .. derram*|olor|fuga|escap*|cheiro|vaz*|mezcl*|mistur*|humo|volc*|tirad*|fuerte|forte|bot*|entorn* ! donde|onde|recicl*|deposito|desechar
        camion|cisterna|pipa|vagon|bidon|barril|tambor|camiao|caminhao|tanque .. derram*|volc*|fuga|liquido|humo|tombou|vaz*|tombad*|a deitar|fumo|gote* & liquido|olor|ojos|quimic*|arde*|cheiro|olhos|fumo|humo|calle|gasolina|estrada|combustiv*|combustib*
        arden|arde|pica*|queman|ardem|a arder|picam|irrit* .. ojos|garganta|olhos|nariz & olor|humo|liquido|quimic*|cheiro|fumo|taller|fabrica|vapor|aire|ar|todos|gas|cloro
        olor|cheiro .. quimico|fuerte|fortisimo|fuertisimo|solvente|gasolina|cloro|forte|tinta|lixivia & mareo*|vomit*|ojos|cabeza|tos|olhos|cabeca|tontura*|garganta|enferm*|mal|respir*
        = medical
        infarto|ataque al corazon|ataque cardiaco|derrame|derrame cerebral|avc|enfarte|convuls*|ataque epileptico|inconsciente|desmayo|desmayad*|desmaiou|desmaiad*|sin sentido|perdio el conocimiento|perdeu os sentidos|sobredosis|overdose|hemorragia|se esta ahogando|se ahoga|se atraganto|asfixia*|engasg*|sufoca*|reaccion alergica ! el ano pasado|ano passado|curso|hace meses|donacion
        no respira|no puede respirar|no puedo respirar|nao respira|nao consegue respirar|nao consigo respirar|falta de aire|falta el aire|falta de ar|le cuesta respirar
        dolor|presion|opresion|dor|aperto|pressao|duele .. pecho|peito|brazo izquierdo|braco esquerdo|el pecho|corazon
        boca|cara|rostro|rosto .. torcida|chueca|lado|caida|torta|descaid*|paralizad*|paralisad*
        no despierta|no se despierta|no reacciona|nao acorda|nao reage|no puedo despertar*|nao consigo acordar|no contesta ni & papa|mama|esposo|esposa|padre|madre|nino*|nina|hijo|hija|bebe|pai|mae|marido|mulher|filh*|senor*|senhor*|abuel*|avo|el|ela|ele|escada*|caiu|cayo|respira
        sangra|sangrando|sangre|sangue|a sangrar|sangrar .. mucho|cabeza|no para|muito|cabeca|nao para|oido|ouvido|boca|por todas|tanta|pierna ! donar|doar
        parto|contracciones|contracoes|va a nacer|esta naciendo|vai nascer|a nascer|rompio fuente|rompeu a bolsa|rebentaram as aguas|aguas rebentaram|dando a luz ! partida|certificado
        ambulancia|emergencia medica ! factura|conta
        golpe de calor|insolacion|insolacao|dejo de sudar|deixou de transpirar|parou de suar|ya no suda
        trago|tomo|bebio|comio|engoliu|bebeu|tomou|ingirio .. pastillas|veneno|cloro|lejia|pila|comprimidos|lixivia|pilha|remedios|medicinas|setas & nin*|hij*|bebe|crianca*|filh*|muchas|todas|muitos|anos|abuel*
        atropell*|atropelad*|atropelou|arrollad* & herid*|sangr*|calle|ayuda|ferid*|rua|ahora|ajuda|mueve|mexe|nino|ciclista|persona|pessoa|hombre|homem|mujer|mulher|bicicleta ! mapache
        cayo|caiu|se cayo .. escaleras|escadas|hielo|gelo|techo|escalera|bano|chao|rua & sangr*|no se mueve|mueve|levantar*|cabeza|cabeca|pierna|perna|inconscient*|acorda|respira|hueso|osso|despierta
        """;
}
